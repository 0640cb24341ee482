#include "run/surroundings.hpp"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace upperback {
namespace {

std::string_view environment(const char* name)
{
    // Read once, before anything else runs.
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return value == nullptr ? std::string_view{} : std::string_view{value};
}

int width_of_terminal()
{
    winsize size{};
    const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return known ? size.ws_col : 0;
}

} // namespace

Surroundings surroundings_of_process()
{
    std::signal(SIGPIPE, SIG_IGN); // NOLINT: a closed pipe is told by the write that fails
    const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    const bool plain = !environment("NO_COLOR").empty() || environment("TERM") == "dumb";
    return {
        .out = std::cout,
        .err = std::cerr,
        .out_is_terminal = terminal,
        .err_is_terminal = ::isatty(STDERR_FILENO) == 1,
        .terminal_width = terminal ? width_of_terminal() : 0,
        .color_allowed = terminal && !plain,
        .in = &std::cin,
    };
}

} // namespace upperback
