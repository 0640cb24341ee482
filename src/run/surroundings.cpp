#include "run/surroundings.hpp"

#include <csignal>
#include <cstdlib>
#include <ctime>
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

// The libraries' own time zones are not in every compiler that we build with.
std::chrono::sys_days day_of_calendar()
{
    constexpr int first_year_of_tm = 1900;
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (::localtime_r(&now, &local) == nullptr) {
        return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    }
    return std::chrono::year{local.tm_year + first_year_of_tm} /
           std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)} /
           std::chrono::day{static_cast<unsigned>(local.tm_mday)};
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
        .today = day_of_calendar(),
    };
}

} // namespace upperback
