/// An account whose hash is to be sent, with where it goes.
struct PasswordSyncAttempt {
  let account: DirectoryObject
  let target: PasswordSyncTarget
}
