//@ snapshot
async fn load(	path	:	&std::path::Path	)	{
	let _	=	std
		::fs
		::read("a"); //~^^ WARN blocking_call
	let _ = path	.	exists	(	)	; //~ NOTE blocking_metadata
}
