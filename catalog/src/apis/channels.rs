//! Channels of other crates.

use super::row::*;

pub(super) static APIS: &[Api] = &[
    method("async_broadcast::Receiver::recv_blocking", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("async_broadcast::Receiver::recv(&mut receiver).await"),
    method(
        "async_broadcast::Sender::broadcast_blocking",
        Channel,
        Likely,
    )
    .because("waits while the channel is full")
    .instead("async_broadcast::Sender::broadcast(&sender, message).await"),
    method("async_channel::Receiver::recv_blocking", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("async_channel::Receiver::recv(&receiver).await"),
    method("async_channel::Sender::send_blocking", Channel, Likely)
        .because("waits while a bounded channel is full")
        .instead("async_channel::Sender::send(&sender, message).await"),
    trait_method("crossbeam_channel::IntoIter::next", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    trait_method("crossbeam_channel::Iter::next", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    trait_method("crossbeam_channel::Receiver::into_iter", Channel, Certain)
        .because("gives an iterator that parks the thread for every message")
        .instead("`while let Some(message) = receiver.recv().await` with `tokio::sync::mpsc`"),
    method("crossbeam_channel::Receiver::iter", Channel, Certain)
        .because("gives an iterator that parks the thread for every message")
        .instead("`while let Some(message) = receiver.recv().await` with `tokio::sync::mpsc`"),
    method("crossbeam_channel::Receiver::recv", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("tokio::sync::mpsc::Receiver::recv(&mut receiver).await"),
    method(
        "crossbeam_channel::Receiver::recv_deadline",
        Channel,
        Certain,
    )
    .because("parks the thread until a message arrives or the deadline is reached")
    .instead("`tokio::time::timeout_at(deadline, receiver.recv()).await` with `tokio::sync::mpsc`"),
    method(
        "crossbeam_channel::Receiver::recv_timeout",
        Channel,
        Certain,
    )
    .when(NonZeroDuration(0))
    .because("parks the thread until a message arrives or the timeout ends")
    .instead("`tokio::time::timeout(duration, receiver.recv()).await` with `tokio::sync::mpsc`"),
    method("crossbeam_channel::Select::ready", Channel, Certain)
        .because("parks the thread until one operation is ready")
        .instead("tokio::select!"),
    method("crossbeam_channel::Select::ready_timeout", Channel, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until one operation is ready or the timeout ends")
        .instead("tokio::select!"),
    method("crossbeam_channel::Select::select", Channel, Certain)
        .because("parks the thread until one operation is ready")
        .instead("tokio::select!"),
    method(
        "crossbeam_channel::Select::select_timeout",
        Channel,
        Certain,
    )
    .when(NonZeroDuration(0))
    .because("parks the thread until one operation is ready or the timeout ends")
    .instead("tokio::select!"),
    method("crossbeam_channel::Sender::send", Channel, Likely)
        .when(BoundedSender)
        .because("waits while a bounded channel is full")
        .instead("tokio::sync::mpsc::Sender::send(&sender, message).await"),
    method("crossbeam_channel::Sender::send_deadline", Channel, Likely)
        .when(BoundedSender)
        .because("waits while a bounded channel is full")
        .instead(
            "`tokio::time::timeout_at(deadline, sender.send(message)).await` with `tokio::sync::mpsc`",
        ),
    method("crossbeam_channel::Sender::send_timeout", Channel, Likely)
        .when(BoundedSender)
        .when(NonZeroDuration(1))
        .because("waits while a bounded channel is full")
        .instead("tokio::sync::mpsc::Sender::send_timeout(&sender, message, duration).await"),
    macro_call("crossbeam_channel::select", Channel, Certain)
        .because("parks the thread until one arm is ready, unless there is a default arm")
        .instead("tokio::select!"),
    trait_method("flume::IntoIter::next", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("flume::Receiver::recv_async(&receiver).await"),
    trait_method("flume::Iter::next", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("flume::Receiver::recv_async(&receiver).await"),
    trait_method("flume::Receiver::into_iter", Channel, Certain)
        .because("gives an iterator that parks the thread for every message")
        .instead("flume::Receiver::into_stream(receiver)"),
    method("flume::Receiver::iter", Channel, Certain)
        .because("gives an iterator that parks the thread for every message")
        .instead("flume::Receiver::stream(&receiver)"),
    method("flume::Receiver::recv", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("flume::Receiver::recv_async(&receiver).await"),
    method("flume::Receiver::recv_deadline", Channel, Certain)
        .because("parks the thread until a message arrives or the deadline is reached")
        .instead("tokio::time::timeout_at(deadline, receiver.recv_async()).await"),
    method("flume::Receiver::recv_timeout", Channel, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until a message arrives or the timeout ends")
        .instead("tokio::time::timeout(duration, receiver.recv_async()).await"),
    method("flume::Sender::send", Channel, Likely)
        .when(BoundedSender)
        .because("waits while a bounded channel is full")
        .instead("flume::Sender::send_async(&sender, message).await"),
    method("flume::Sender::send_deadline", Channel, Likely)
        .when(BoundedSender)
        .because("waits while a bounded channel is full")
        .instead("tokio::time::timeout_at(deadline, sender.send_async(message)).await"),
    method("flume::Sender::send_timeout", Channel, Likely)
        .when(BoundedSender)
        .when(NonZeroDuration(1))
        .because("waits while a bounded channel is full")
        .instead("tokio::time::timeout(duration, sender.send_async(message)).await"),
    method("ipc_channel::ipc::IpcReceiver::recv", Channel, Certain)
        .because("waits for a message of another process")
        .instead("`ipc_channel::ipc::IpcReceiver::to_stream(receiver)`"),
    method("ipc_channel::ipc::IpcReceiver::try_recv_timeout", Channel, Certain)
        .when(NonZeroDuration(0))
        .because("waits for a message of another process up to the timeout")
        .instead("`ipc_channel::ipc::IpcReceiver::to_stream(receiver)`"),
    method("kanal::Receiver::recv", Channel, Certain)
        .because("parks the thread until a message arrives")
        .instead("kanal::AsyncReceiver::recv(receiver.as_async()).await"),
    method("kanal::Receiver::recv_timeout", Channel, Certain)
        .when(NonZeroDuration(0))
        .because("parks the thread until a message arrives or the timeout ends")
        .instead("tokio::time::timeout(duration, receiver.as_async().recv()).await"),
    method("kanal::Sender::send", Channel, Likely)
        .when(BoundedSender)
        .because("waits while a bounded channel is full")
        .instead("kanal::AsyncSender::send(sender.as_async(), message).await"),
    method("kanal::Sender::send_timeout", Channel, Likely)
        .when(BoundedSender)
        .because("waits while a bounded channel is full")
        .instead("kanal::AsyncSender::send(sender.as_async(), message).await"),
    method("oneshot::Receiver::recv", Channel, Certain)
        .because("parks the thread until a value arrives")
        .instead("receiver.await"),
    method("oneshot::Receiver::recv_ref", Channel, Certain)
        .because("parks the thread until a value arrives")
        .instead("receiver.await"),
    method("oneshot::Receiver::recv_timeout", Channel, Certain)
        .because("parks the thread until a value arrives, up to the timeout")
        .instead("tokio::time::timeout(duration, receiver).await"),
];
