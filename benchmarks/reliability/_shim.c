/* Stands between a program and the system's calls that write (LD_PRELOAD), and can

   - record what is written to files below a folder, so that a power cut can be replayed;
   - end the process before its n-th such call;
   - let such calls fail from the n-th on, as a full disk does;
   - write down every file that is opened and every address that is connected to.

   Whoever arms it calls the shim_* functions; SHIM_WATCH in the environment starts the last one. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#define FILES 4096
#define REAL(name) ((__typeof__(real_##name))found((void **)&real_##name, #name))

static void *found(void **kept, const char *name) {
    if (!*kept) *kept = dlsym(RTLD_NEXT, name);
    return *kept;
}

static char *names[FILES];
static char below[PATH_MAX];
static int record_to = -1, watch_to = -1, fail_with;
static long calls, die_at, fail_from, fail_until;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int (*real_open)(const char *, int, ...);
static int (*real_open64)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_openat64)(int, const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_pwrite64)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_ftruncate64)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_rename)(const char *, const char *);
static int (*real_connect)(int, const struct sockaddr *, socklen_t);
static int (*real_execve)(const char *, char *const[], char *const[]);

static void put(int to, const void *what, size_t size) {
    const char *at = what;
    while (size > 0) {
        ssize_t done = syscall(SYS_write, to, at, size);
        if (done <= 0) return;
        at += done;
        size -= (size_t)done;
    }
}

/* One line on its way to the watcher's file; O_APPEND keeps those of several processes apart. */
static void tell(const char *what, const char *name) {
    char line[PATH_MAX + 64];
    int size = snprintf(line, sizeof line, "%s\t%s\n", what, name);
    if (size > (int)sizeof line - 1) size = (int)sizeof line - 1;
    if (watch_to >= 0) put(watch_to, line, (size_t)size);
}

static void record(const char *what, const char *name, long long at, const void *data, size_t size) {
    char line[PATH_MAX + 64];
    int head = snprintf(line, sizeof line, "%s\t%s\t%lld\t%zu\n", what, name, at, data ? size : 0);
    pthread_mutex_lock(&one_at_a_time);
    put(record_to, line, (size_t)head);
    if (data) put(record_to, data, size);
    pthread_mutex_unlock(&one_at_a_time);
}

static int ours(const char *name) {
    return name && below[0] && strncmp(name, below, strlen(below)) == 0;
}

static const char *name_of(int file) {
    return file >= 0 && file < FILES ? names[file] : NULL;
}

/* Before a call that changes something: true when it is to fail. */
static int stopped(const char *name) {
    if (!ours(name)) return 0;
    long now = __sync_add_and_fetch(&calls, 1);
    if (die_at && now >= die_at) kill(getpid(), SIGKILL);
    if (fail_from && now >= fail_from && now < fail_until) {
        errno = fail_with;
        return 1;
    }
    return 0;
}

static void full_name(int folder, const char *name, char *out) {
    char link[64], base[PATH_MAX];
    ssize_t size;
    if (name[0] == '/') {
        snprintf(out, PATH_MAX, "%s", name);
        return;
    }
    if (folder == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) base[0] = 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        size = readlink(link, base, sizeof base - 1);
        base[size < 0 ? 0 : size] = 0;
    }
    if (snprintf(out, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) out[0] = 0;
}

static int opened(int folder, const char *name, int flags, int file, int was_there) {
    char path[PATH_MAX];
    int kept = errno;
    full_name(folder, name, path);
    if (watch_to >= 0) tell(file < 0 ? "missing" : (flags & O_ACCMODE) ? "write" : "read", path);
    if (file >= 0 && file < FILES) {
        free(names[file]);
        names[file] = strdup(path);
        if (record_to >= 0 && ours(path)) {
            if (!was_there) record("create", path, 0, NULL, 0);
            else if (flags & O_TRUNC) record("truncate", path, 0, NULL, 0);
        }
    }
    errno = kept;
    return file;
}

#define OPEN(call, folder)                                                      \
    va_list more;                                                               \
    mode_t mode = 0;                                                            \
    char path[PATH_MAX];                                                        \
    int was_there = 1;                                                          \
    if (flags & (O_CREAT | O_TMPFILE)) {                                        \
        va_start(more, flags);                                                  \
        mode = va_arg(more, mode_t);                                            \
        va_end(more);                                                           \
        full_name(folder, name, path);                                          \
        was_there = access(path, F_OK) == 0;                                    \
        if (!was_there && stopped(path)) return -1;                             \
    }                                                                           \
    return opened(folder, name, flags, call, was_there);

int open(const char *name, int flags, ...) { OPEN(REAL(open)(name, flags, mode), AT_FDCWD) }
int open64(const char *name, int flags, ...) { OPEN(REAL(open64)(name, flags, mode), AT_FDCWD) }
int openat(int folder, const char *name, int flags, ...) {
    OPEN(REAL(openat)(folder, name, flags, mode), folder)
}
int openat64(int folder, const char *name, int flags, ...) {
    OPEN(REAL(openat64)(folder, name, flags, mode), folder)
}

int close(int file) {
    if (file >= 0 && file < FILES) {
        free(names[file]);
        names[file] = NULL;
    }
    return REAL(close)(file);
}

ssize_t write(int file, const void *data, size_t size) {
    const char *name = name_of(file);
    if (!ours(name)) return REAL(write)(file, data, size);
    if (stopped(name)) return -1;
    long long at = lseek(file, 0, fcntl(file, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t done = REAL(write)(file, data, size);
    if (done > 0 && record_to >= 0) record("write", name, at, data, (size_t)done);
    return done;
}

#define PWRITE(call)                                                            \
    const char *name = name_of(file);                                           \
    if (stopped(name)) return -1;                                               \
    ssize_t done = call(file, data, size, at);                                  \
    if (done > 0 && record_to >= 0 && ours(name))                               \
        record("write", name, at, data, (size_t)done);                          \
    return done;

ssize_t pwrite(int file, const void *data, size_t size, off_t at) { PWRITE(REAL(pwrite)) }
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) { PWRITE(REAL(pwrite64)) }

#define TRUNCATE(call)                                                          \
    const char *name = name_of(file);                                           \
    if (stopped(name)) return -1;                                               \
    int done = call(file, size);                                                \
    if (!done && record_to >= 0 && ours(name)) record("truncate", name, size, NULL, 0); \
    return done;

int ftruncate(int file, off_t size) { TRUNCATE(REAL(ftruncate)) }
int ftruncate64(int file, off64_t size) { TRUNCATE(REAL(ftruncate64)) }

#define SYNC(call)                                                              \
    const char *name = name_of(file);                                           \
    if (stopped(name)) return -1;                                               \
    if (record_to >= 0 && ours(name)) record("sync", name, 0, NULL, 0);         \
    return call;

/* Nothing here is to outlast a real power cut: the disk is spared the real syncing while recording. */
int fsync(int file) { SYNC(record_to >= 0 && ours(name) ? 0 : REAL(fsync)(file)) }
int fdatasync(int file) { SYNC(record_to >= 0 && ours(name) ? 0 : REAL(fdatasync)(file)) }

int unlink(const char *name) {
    char path[PATH_MAX];
    full_name(AT_FDCWD, name, path);
    if (stopped(path)) return -1;
    int done = REAL(unlink)(name);
    if (!done && record_to >= 0 && ours(path)) record("unlink", path, 0, NULL, 0);
    return done;
}

int unlinkat(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    full_name(folder, name, path);
    if (stopped(path)) return -1;
    int done = REAL(unlinkat)(folder, name, flags);
    if (!done && !flags && record_to >= 0 && ours(path)) record("unlink", path, 0, NULL, 0);
    return done;
}

int rename(const char *from, const char *to) {
    char old[PATH_MAX], new[PATH_MAX];
    full_name(AT_FDCWD, from, old);
    full_name(AT_FDCWD, to, new);
    if (stopped(new)) return -1;
    int done = REAL(rename)(from, to);
    if (!done && record_to >= 0 && ours(new)) record("rename", old, 0, new, strlen(new));
    return done;
}

int connect(int file, const struct sockaddr *to, socklen_t size) {
    char where[INET6_ADDRSTRLEN + 16] = "?";
    if (watch_to >= 0) {
        if (to->sa_family == AF_INET)
            inet_ntop(AF_INET, &((const struct sockaddr_in *)to)->sin_addr, where, sizeof where);
        else if (to->sa_family == AF_INET6)
            inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)to)->sin6_addr, where, sizeof where);
        else if (to->sa_family == AF_UNIX)
            snprintf(where, sizeof where, "unix");
        tell("connect", where);
    }
    return REAL(connect)(file, to, size);
}

int execve(const char *name, char *const arguments[], char *const environment[]) {
    if (watch_to >= 0) tell("execute", name);
    return REAL(execve)(name, arguments, environment);
}

void shim_below(const char *folder) { snprintf(below, sizeof below, "%s", folder); }
void shim_die(long at) { calls = 0; die_at = at; }
void shim_fail(long from, long times, int with) {
    calls = 0;
    fail_with = with;
    fail_until = from + times;
    fail_from = from;
}
long shim_calls(void) { return calls; }
void shim_record(const char *to) {
    record_to = to ? (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
}
void shim_watch(const char *to) {
    int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
    watch_to = to ? (int)syscall(SYS_openat, AT_FDCWD, to, flags, 0600) : -1;
}

__attribute__((constructor)) static void begin(void) {
    if (getenv("SHIM_WATCH")) shim_watch(getenv("SHIM_WATCH"));
}
