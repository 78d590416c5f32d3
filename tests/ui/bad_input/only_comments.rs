// Nothing here,
/* or here, */
//! and no item at all
