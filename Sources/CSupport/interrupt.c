// In C because a Swift static in a signal handler would run swift_once.
#define _GNU_SOURCE
#include "CSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

volatile sig_atomic_t interrupt_flag;
static int ends[2] = {-1, -1};

void interrupt_raise(void) {
  int saved = errno;
  interrupt_flag = 1;
  (void)!write(ends[1], "!", 1);
  errno = saved;
}

static void on_interrupt(int signal) {
  (void)signal;
  interrupt_raise();
}

int interrupt_watch(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK)) return -1;
  struct sigaction action = {.sa_handler = on_interrupt};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, 0);
  return ends[0];
}

void interrupt_clear(void) {
  char bytes[16];
  while (read(ends[0], bytes, sizeof bytes) > 0) {}
  interrupt_flag = 0;
}
