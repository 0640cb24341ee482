#include "run/read_input.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <istream>
#include <system_error>

namespace upperback {
namespace {

// One byte more than any reader of ours takes: a plan of 16 MiB.
constexpr std::size_t longest = (std::size_t{16} << 20U) + 1;

// A stream that never ends is not waited for.
Input read_stream(std::istream& stream)
{
    Input input;
    std::string block(std::size_t{1} << 16U, '\0');
    while (stream.good() && input.text.size() < longest) {
        const std::size_t room = std::min(block.size(), longest - input.text.size());
        stream.read(block.data(), static_cast<std::streamsize>(room));
        input.text.append(block.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad()) {
        return {.problem = "cannot be read; reading stopped halfway"};
    }
    return input;
}

Input unreadable(int error)
{
    return {.problem = fmt::format("cannot be read; {}", std::generic_category().message(error))};
}

} // namespace

Input read_input(const std::string& file, const Surroundings& surroundings)
{
    if (file == "-") {
        return surroundings.in == nullptr ? unreadable(EBADF) : read_stream(*surroundings.in);
    }
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) {
        return unreadable(EISDIR);
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    return stream.is_open() ? read_stream(stream) : unreadable(errno != 0 ? errno : EIO);
}

std::string shown_input(const std::string& file)
{
    return file == "-" ? "standard input" : shown_word(file);
}

} // namespace upperback
