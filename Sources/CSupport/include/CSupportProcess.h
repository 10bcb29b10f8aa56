#ifndef CSUPPORT_PROCESS_H
#define CSUPPORT_PROCESS_H

// What glibc has for starting processes but hides from Swift (it is declared under _GNU_SOURCE only).

#include <spawn.h>

/// Lets a spawned program start in `folder`; 0 or an error number.
int process_start_in(posix_spawn_file_actions_t *actions, const char *folder);
/// A pipe whose two ends are closed in spawned programs; 0, or -1 with errno.
int process_pipe(int ends[2]);
/// A file in memory that is closed in spawned programs; its descriptor, or -1 with errno.
int process_memory_file(const char *name);

/// The variables of the environment that the process was started with; the last one is null.
char **process_environment(void);

#endif
