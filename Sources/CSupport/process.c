#define _GNU_SOURCE
#include "CSupportProcess.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int process_start_in(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

int process_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int process_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

char **process_environment(void) { return environ; }
