// How the doses of a block grow from week to week. By date only repetitions and sets change; more
// load, a stiffer band and the next rung are earned.
#pragma once

#include "planning/growth.hpp"

#include <string>
#include <vector>

namespace upperback {

/// Which weeks of the plan a block has.
struct BlockWeeks {
    int first = 1; ///< of the plan
    int count = 6;
};

/// The strength doses of one week, a list a session in the order of doing.
struct WeekDoses {
    int number = 1;
    WeekKind kind = WeekKind::build;
    std::vector<std::vector<Dose>> sessions{};
    std::vector<DoseChange> changes{};
};

struct BlockDoses {
    std::vector<WeekDoses> weeks{};
    std::vector<UnderAim> under_aim{};
    std::vector<std::string> notes{}; ///< which moves have more sets than usual, and for what
};

/// The weeks of a block. Its moves begin at the bottom of their repetitions, with the usual sets,
/// or with more where a muscle that the program exists for would miss its weekly aim; the first
/// weeks of a beginner's plan have the least sets. Then, a week at a time and never two of them for
/// one move in one week: the usual sets, repetitions up through the range, one set more for one
/// move in one session. A whole block of an advanced person ends with a lighter week. The seed has
/// no say in it.
BlockDoses doses_of_block(const Block& block, const BlockWeeks& weeks);

} // namespace upperback
