use kube::config::Kubeconfig;
use wireguard_control::{Backend, Device, DeviceUpdate, InterfaceName};

async fn configure() {
    let _ = Kubeconfig::read().unwrap(); //~ WARN blocking_call: kube_client::config::Kubeconfig::read
    let _ = kube::Config::incluster(); //~ WARN blocking_call
    let _ = kube::Config::infer().await; //~ NOTE blocking_call: kube_client::Config::infer
    let _ = Kubeconfig::from_yaml("");
}

async fn peers(name: InterfaceName) {
    let _ = Device::get(&name, Backend::Kernel); //~ WARN blocking_call: wireguard_control::Device::get
    let update = DeviceUpdate::new().set_listen_port(1).replace_peers();
    update.apply(&name, Backend::Kernel).unwrap(); //~ WARN blocking_call: wireguard_control::DeviceUpdate::apply
}

async fn credentials(fs: &aws_types::os_shim_internal::Fs) {
    fs.read_to_end("token").await.unwrap(); //~ WARN blocking_call: aws_types::os_shim_internal::Fs::read_to_end
    let _ = aws_types::os_shim_internal::Fs::real();
}
