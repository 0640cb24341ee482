// What surrounds a run: the standard streams, what is known of the terminal, and which day it is.
// Nothing else of the world reaches the program but the files that it is told to read.
#pragma once

#include <chrono>
#include <iosfwd>

namespace upperback {

struct Surroundings {
    std::ostream& out;
    std::ostream& err;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    int terminal_width = 0;        ///< 0: not known
    bool color_allowed = false;    ///< a terminal that is no dumb one, and NO_COLOR is not set
    std::istream* in = nullptr;    ///< null: there is nothing to read
    std::chrono::sys_days today{}; ///< by the local calendar
};

/// Standard streams, environment and day of this process: the only place that reads the clock. A
/// closed pipe becomes a failed write.
Surroundings surroundings_of_process();

} // namespace upperback
