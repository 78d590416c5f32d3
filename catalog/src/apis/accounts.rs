//! Users and groups of the system: look-ups in files, or wherever the name service sends them.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    associated("nix::unistd::Group::from_gid", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::Group::from_gid(gid)).await"),
    associated("nix::unistd::Group::from_name", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::Group::from_name(&name)).await"),
    associated("nix::unistd::User::from_name", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::User::from_name(&name)).await"),
    associated("nix::unistd::User::from_uid", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || nix::unistd::User::from_uid(uid)).await"),
    function("nix::unistd::getgrouplist", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead(
            "tokio::task::spawn_blocking(move || nix::unistd::getgrouplist(&user, group)).await",
        ),
    function("nix::unistd::initgroups", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead(
            "tokio::task::spawn_blocking(move || nix::unistd::initgroups(&user, group)).await",
        ),
    function("users::all_users", Fs, Likely)
        .because("gives users that are read from the database on every step")
        .instead("tokio::task::spawn_blocking(move || unsafe { users::all_users() }...).await"),
    function("users::get_current_groupname", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(users::get_current_groupname).await"),
    function("users::get_current_username", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(users::get_current_username).await"),
    function("users::get_effective_groupname", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(users::get_effective_groupname).await"),
    function("users::get_effective_username", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(users::get_effective_username).await"),
    function("users::get_group_by_gid", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || users::get_group_by_gid(gid)).await"),
    function("users::get_group_by_name", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || users::get_group_by_name(&name)).await"),
    function("users::get_user_by_name", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || users::get_user_by_name(&name)).await"),
    function("users::get_user_by_uid", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || users::get_user_by_uid(uid)).await"),
    function("users::get_user_groups", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || users::get_user_groups(&name, gid)).await"),
    function("users::group_access_list", Fs, Likely)
        .because("asks the group database, a file or a server, once per group")
        .instead("tokio::task::spawn_blocking(users::group_access_list).await"),
    function("uzers::all_groups", Fs, Likely)
        .because("gives groups that are read from the database on every step")
        .instead("tokio::task::spawn_blocking(move || unsafe { uzers::all_groups() }...).await"),
    function("uzers::all_users", Fs, Likely)
        .because("gives users that are read from the database on every step")
        .instead("tokio::task::spawn_blocking(move || unsafe { uzers::all_users() }...).await"),
    function("uzers::get_current_groupname", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(uzers::get_current_groupname).await"),
    function("uzers::get_current_username", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(uzers::get_current_username).await"),
    function("uzers::get_effective_groupname", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(uzers::get_effective_groupname).await"),
    function("uzers::get_effective_username", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(uzers::get_effective_username).await"),
    function("uzers::get_group_by_gid", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || uzers::get_group_by_gid(gid)).await"),
    function("uzers::get_group_by_name", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || uzers::get_group_by_name(&name)).await"),
    function("uzers::get_user_by_name", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || uzers::get_user_by_name(&name)).await"),
    function("uzers::get_user_by_uid", Fs, Likely)
        .because("asks the user database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || uzers::get_user_by_uid(uid)).await"),
    function("uzers::get_user_groups", Fs, Likely)
        .because("asks the group database, a file or a server")
        .instead("tokio::task::spawn_blocking(move || uzers::get_user_groups(&name, gid)).await"),
    function("uzers::group_access_list", Fs, Likely)
        .because("asks the group database, a file or a server, once per group")
        .instead("tokio::task::spawn_blocking(uzers::group_access_list).await"),
    function("whoami::account", Fs, Possible)
        .because("asks the user database, a file or a server")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::account_os", Fs, Possible)
        .because("asks the user database, a file or a server")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::devicename", Fs, Possible)
        .because("reads a file that names the machine or its system")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::devicename_os", Fs, Possible)
        .because("reads a file that names the machine or its system")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::distro", Fs, Possible)
        .because("reads a file that names the machine or its system")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::realname", Fs, Possible)
        .because("asks the user database, a file or a server")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::realname_os", Fs, Possible)
        .because("asks the user database, a file or a server")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::username", Fs, Possible)
        .because("asks the user database, a file or a server")
        .instead("a call at start-up, before the runtime runs"),
    function("whoami::username_os", Fs, Possible)
        .because("asks the user database, a file or a server")
        .instead("a call at start-up, before the runtime runs"),
];
