// What a file claims of a break.
#pragma once

#include "model/claim.hpp"
#include "model/verification.hpp"

namespace upperback {

/// As `judge`, of a claim that is one of a break. Beside what holds of every move: nothing on the
/// floor, nothing loaded at the desk and one move of each area; lengths, sizes and sets of its kind
/// (C21), and how often it may come.
Verification judge_break(const Claim& claim, const Catalog& catalog);

} // namespace upperback
