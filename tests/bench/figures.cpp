// How long a picture takes: every built-in one, solved and drawn a hundred times. Processor time,
// so that other work of the machine does not count.
#include "embedded/built_in_catalog.hpp"
#include "figures/draw_figure.hpp"

#include <cstdio>
#include <ctime>

int main()
{
    constexpr int rounds = 100;
    std::size_t bytes = 0;
    std::size_t pictures = 0;
    const std::clock_t before = std::clock();
    for (int i = 0; i < rounds; ++i) {
        for (const upperback::Exercise& exercise : upperback::built_in_catalog().exercises) {
            if (exercise.figure != nullptr) {
                bytes += upperback::draw_figure(exercise).size();
                ++pictures;
            }
        }
    }
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    if (pictures == 0) {
        std::puts("no pictures");
        return 1;
    }
    std::printf(
        "%zu pictures a round, %.0f microseconds and %zu bytes each\n",
        pictures / rounds,
        seconds * 1e6 / static_cast<double>(pictures),
        bytes / pictures
    );
}
