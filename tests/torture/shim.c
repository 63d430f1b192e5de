/* Preloaded into the program: calls on files in one folder fail, and the wall clock is wrong, as the file
 * of `struct control` says, which the torture maps too. See shim.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

struct control {
    volatile int32_t error;    /* errno of the calls that fail */
    volatile int32_t calls;    /* which calls fail, as bits; 0 is none */
    volatile int64_t clock_ns; /* how far the wall clock is ahead */
    volatile int64_t hits;     /* how many calls failed */
};

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, OPEN_WRITE = 8, OPEN = 16, READ = 32, NAMES = 64 };

static struct control *control;
static const char *folder;
static size_t folder_length;

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void)
{
    const char *file = getenv("TORTURE_CONTROL");
    folder = getenv("TORTURE_FOLDER");
    if (!file || !folder) return;
    folder_length = strlen(folder);
    int fd = open(file, O_RDWR | O_CLOEXEC);
    if (fd < 0) return;
    void *memory = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (memory != MAP_FAILED) control = memory;
}

static int in_folder(const char *path)
{
    return !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static int fails(int call)
{
    if (!(control->calls & call)) return 0;
    __sync_fetch_and_add(&control->hits, 1);
    errno = control->error;
    return 1;
}

/* Whether a call on an open file must fail. */
static int fd_fails(int fd, int call)
{
    if (!control || !(control->calls & call)) return 0;
    char link[64], path[PATH_MAX];
    char *end = link + sizeof link - 1;
    const char start[] = "/proc/self/fd/";
    unsigned number = (unsigned)fd;
    if (fd < 0) return 0;
    *end = 0;
    do *--end = (char)('0' + number % 10); while (number /= 10);
    end -= sizeof start - 1;
    memcpy(end, start, sizeof start - 1);
    int before = errno;
    ssize_t length = readlink(end, path, sizeof path - 1);
    errno = before;
    if (length < 0) return 0;
    path[length] = 0;
    return in_folder(path) && fails(call);
}

/* Whether a call on a name must fail; a relative name is not looked up. */
static int path_fails(const char *path, int call)
{
    return control && path && (control->calls & call) && in_folder(path) && fails(call);
}

static int open_fails(const char *path, int flags)
{
    int writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT;
    return path_fails(path, OPEN) || (writes && path_fails(path, OPEN_WRITE));
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { REAL(open); MODE_OF(flags) return open_fails(path, flags) ? -1 : real(path, flags, mode); }
int open64(const char *path, int flags, ...) { REAL(open64); MODE_OF(flags) return open_fails(path, flags) ? -1 : real(path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { REAL(openat); MODE_OF(flags) return open_fails(path, flags) ? -1 : real(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { REAL(openat64); MODE_OF(flags) return open_fails(path, flags) ? -1 : real(at, path, flags, mode); }

ssize_t write(int fd, const void *data, size_t size) { REAL(write); return fd_fails(fd, WRITE) ? -1 : real(fd, data, size); }
ssize_t writev(int fd, const struct iovec *parts, int count) { REAL(writev); return fd_fails(fd, WRITE) ? -1 : real(fd, parts, count); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { REAL(pwrite); return fd_fails(fd, WRITE) ? -1 : real(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { REAL(pwrite64); return fd_fails(fd, WRITE) ? -1 : real(fd, data, size, at); }

ssize_t read(int fd, void *data, size_t size) { REAL(read); return fd_fails(fd, READ) ? -1 : real(fd, data, size); }
ssize_t pread(int fd, void *data, size_t size, off_t at) { REAL(pread); return fd_fails(fd, READ) ? -1 : real(fd, data, size, at); }
ssize_t pread64(int fd, void *data, size_t size, off64_t at) { REAL(pread64); return fd_fails(fd, READ) ? -1 : real(fd, data, size, at); }

int fsync(int fd) { REAL(fsync); return fd_fails(fd, SYNC) ? -1 : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return fd_fails(fd, SYNC) ? -1 : real(fd); }

int ftruncate(int fd, off_t size) { REAL(ftruncate); return fd_fails(fd, TRUNCATE) ? -1 : real(fd, size); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); return fd_fails(fd, TRUNCATE) ? -1 : real(fd, size); }
int fallocate(int fd, int mode, off_t at, off_t size) { REAL(fallocate); return fd_fails(fd, TRUNCATE) ? -1 : real(fd, mode, at, size); }

int rename(const char *old, const char *new) { REAL(rename); return path_fails(new, NAMES) ? -1 : real(old, new); }
int unlink(const char *path) { REAL(unlink); return path_fails(path, NAMES) ? -1 : real(path); }
int mkdir(const char *path, mode_t mode) { REAL(mkdir); return path_fails(path, NAMES) ? -1 : real(path, mode); }

/* --- the wall clock --- */

int clock_gettime(clockid_t clock, struct timespec *now)
{
    REAL(clock_gettime);
    int result = real(clock, now);
    if (!result && control && control->clock_ns && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        int64_t ns = (int64_t)now->tv_nsec + control->clock_ns % 1000000000;
        now->tv_sec += control->clock_ns / 1000000000 + (ns >= 1000000000) - (ns < 0);
        now->tv_nsec = (ns + 1000000000) % 1000000000;
    }
    return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    struct timespec exact;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &exact)) return -1;
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *where)
{
    struct timespec exact;
    if (clock_gettime(CLOCK_REALTIME, &exact)) return -1;
    if (where) *where = exact.tv_sec;
    return exact.tv_sec;
}
