// How long a page takes, from the arguments to the last byte, and how much of that the routine or
// plan itself takes (as JSON). Processor time, so that other work of the machine does not count;
// the median of 101 times. It judges nothing.
#include "run/run.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <initializer_list>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct Measured {
    double milliseconds = 0;
    std::size_t bytes = 0;
};

Measured measured(std::vector<std::string> arguments, const std::string& format)
{
    constexpr std::size_t rounds = 101;
    arguments.insert(arguments.end(), {"-f", format});
    Measured result;
    std::vector<double> taken;
    while (taken.size() < rounds) {
        std::ostringstream out;
        std::ostringstream err;
        std::istringstream in;
        const std::clock_t before = std::clock();
        upperback::run(arguments, {.out = out, .err = err, .in = &in});
        taken.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        result.bytes = out.str().size();
    }
    std::ranges::sort(taken);
    result.milliseconds = taken[rounds / 2] * 1e3;
    return result;
}

void print(const std::vector<std::string>& arguments)
{
    const Measured page = measured(arguments, "html");
    const Measured made = measured(arguments, "json");
    std::string command = "upperback";
    for (const std::string& argument : arguments) {
        command += " " + argument;
    }
    std::printf(
        "%6.2f ms, %4.0f kB as a page, %6.2f ms as JSON: %s\n",
        page.milliseconds,
        static_cast<double>(page.bytes) / 1e3,
        made.milliseconds,
        command.c_str()
    );
}

} // namespace

int main()
{
    using Texts = std::vector<std::string>;
    for (const Texts& arguments : {
             Texts{},
             Texts{"-g", "posture", "-e", "band"},
             Texts{"-g", "muscle", "-l", "advanced", "-e", "gym"},
             Texts{"-l", "advanced", "-e", "gym", "-m", "90"},
             Texts{"break"},
             Texts{"plan", "--weeks", "12"},
         }) {
        print(arguments);
    }
}
