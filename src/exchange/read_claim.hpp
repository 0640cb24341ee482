// A routine in JSON, by this program, by hand or by another one -> a Claim: what it says, with
// nothing of it promised.
#pragma once

#include "model/claim.hpp"
#include "support/problem.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace upperback {

/// Needed are `parts`, and of each exercise `id` and `dose`; all other keys may be left out. What
/// is no routine is a Problem of the file `name`, with line and column or with the pointer as its
/// entry: no JSON, another schema, a key of a wrong type, a list that no session could have.
std::variant<Claim, Problem> read_claim(const std::string& name, std::string_view text);

} // namespace upperback
