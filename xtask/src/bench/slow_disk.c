/* A disk whose syncs take 8 ms longer: laid before the system's own by LD_PRELOAD, for `cargo xtask bench submissions` only. */

#define _GNU_SOURCE
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int later(long call, int file) {
    struct timespec more = {0, 8000000};
    int done = (int)syscall(call, file);
    nanosleep(&more, 0);
    return done;
}

int fsync(int file) { return later(SYS_fsync, file); }

int fdatasync(int file) { return later(SYS_fdatasync, file); }
