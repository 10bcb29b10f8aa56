#ifndef CSUPPORT_H
#define CSUPPORT_H

#include <signal.h>

#include "CSupportProcess.h"

/// Set by the handler; read through `interrupt_pending`.
extern volatile sig_atomic_t interrupt_flag;

/// Installs the handler of SIGINT; returns the end of a pipe that is readable from the signal until it is cleared, or -1.
int interrupt_watch(void);
/// Whether a signal came since it was last cleared: what the machine asks at loop back-edges and calls.
static inline int interrupt_pending(void) { return interrupt_flag; }
/// Raises the flag as the signal would.
void interrupt_raise(void);
void interrupt_clear(void);

#endif
