#include "run/write_answer.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <ostream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace upperback {
namespace {

namespace fs = std::filesystem;

std::string failure(std::string_view place, int error)
{
    return fmt::format("{}: cannot be written; {}", place, std::generic_category().message(error));
}

bool write_all(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// A pipe, a device: there is nothing to replace.
std::string write_directly(const std::string& file, std::string_view text)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC); // NOLINT: POSIX
    if (descriptor < 0) {
        return failure(file, errno);
    }
    const bool written = write_all(descriptor, text);
    const int error = errno;
    const bool closed = ::close(descriptor) == 0;
    return written && closed ? std::string{} : failure(file, written ? errno : error);
}

mode_t mode_for_new_files()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    constexpr mode_t everyone = 0666;
    return everyone & ~mask;
}

std::string replace(const std::string& file, const fs::path& target, std::string_view text)
{
    struct stat old {};

    const bool exists = ::stat(target.c_str(), &old) == 0;
    constexpr mode_t permissions = 07777;
    const mode_t mode = exists ? old.st_mode & permissions : mode_for_new_files();
    const std::string pattern = (target.parent_path() / ".upperback-XXXXXX").string();
    std::vector<char> name(pattern.begin(), pattern.end());
    name.push_back('\0');
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) {
        return failure(file, errno);
    }
    bool good =
        write_all(descriptor, text) && ::fchmod(descriptor, mode) == 0 && ::fsync(descriptor) == 0;
    int error = errno;
    if (::close(descriptor) != 0 && good) {
        good = false;
        error = errno;
    }
    if (good && ::rename(name.data(), target.c_str()) != 0) {
        good = false;
        error = errno;
    }
    if (!good) {
        ::unlink(name.data());
        return failure(file, error);
    }
    return {};
}

// Where a link leads to, also when nothing is there yet.
fs::path target_of(const std::string& file, std::error_code& error)
{
    constexpr int most_links = 40;
    fs::path target = fs::absolute(file, error);
    for (int link = 0; link < most_links && fs::is_symlink(fs::symlink_status(target)); ++link) {
        const fs::path next = fs::read_symlink(target, error);
        target = next.is_absolute() ? next : target.parent_path() / next;
    }
    return error ? target : fs::weakly_canonical(target, error);
}

std::string write_file(const std::string& file, std::string_view text)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        return write_directly(file, text);
    }
    const fs::path target = target_of(file, error);
    if (error) {
        return failure(file, error.value());
    }
    // A file that may not be written to is not replaced either.
    if (fs::exists(status) && ::access(target.c_str(), W_OK) != 0) {
        return failure(file, errno);
    }
    return replace(file, target, text);
}

} // namespace

std::string
write_answer(const std::string& file, std::string_view text, const Surroundings& surroundings)
{
    if (!file.empty() && file != "-") {
        return write_file(file, text);
    }
    errno = 0;
    surroundings.out << text << std::flush;
    return surroundings.out.good() ? std::string{}
                                   : failure("standard output", errno != 0 ? errno : EIO);
}

} // namespace upperback
