/* Loaded before libc (LD_PRELOAD): the n-th call that changes a file fails, or ends the process.
 *
 * Calls are counted from fault_begin() to fault_end(), of regular files only: pipes to the test go on working.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { ONCE, EVER_SINCE, KILLED };

static int counted, fails_at, how, counting;

void fault_begin(int at, int mode) { counted = 0; fails_at = at; how = mode; counting = 1; }
int fault_end(void) { counting = 0; return counted; }

static int fails(int error) {
    if (!counting) return 0;
    counted++;
    if (how == EVER_SINCE ? counted < fails_at : counted != fails_at) return 0;
    if (how == KILLED) _exit(9);
    errno = error;
    return 1;
}

static int is_file(int fd) {
    struct stat about;
    return counting && fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *data, size_t size) {
    return is_file(fd) && fails(ENOSPC) ? -1 : NEXT(write)(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    return is_file(fd) && fails(ENOSPC) ? -1 : NEXT(pwrite)(fd, data, size, at);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    return is_file(fd) && fails(ENOSPC) ? -1 : NEXT(pwrite64)(fd, data, size, at);
}
int ftruncate(int fd, off_t size) { return is_file(fd) && fails(ENOSPC) ? -1 : NEXT(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { return is_file(fd) && fails(ENOSPC) ? -1 : NEXT(ftruncate64)(fd, size); }
int fsync(int fd) { return fails(EIO) ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return fails(EIO) ? -1 : NEXT(fdatasync)(fd); }
int unlink(const char *path) { return fails(EIO) ? -1 : NEXT(unlink)(path); }
int rename(const char *from, const char *to) { return fails(EIO) ? -1 : NEXT(rename)(from, to); }

#define OPEN(name, call)                                                   \
    mode_t mode = 0;                                                       \
    if (flags & O_CREAT) {                                                 \
        va_list rest;                                                      \
        va_start(rest, flags);                                             \
        mode = va_arg(rest, mode_t);                                       \
        va_end(rest);                                                      \
        /* What is there already needs no space to be opened. */           \
        if (access(path, F_OK) && fails(ENOSPC)) return -1;                \
    }                                                                      \
    return NEXT(name) call

int open(const char *path, int flags, ...) { OPEN(open, (path, flags, mode)); }
int open64(const char *path, int flags, ...) { OPEN(open64, (path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { OPEN(openat, (at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) { OPEN(openat64, (at, path, flags, mode)); }
