// The sentences of a plan, filled in from progression.yaml, and the command that makes it again.
#pragma once

#include "model/plan.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace upperback {

/// A mark in a text, as "{days}", and what stands in its place.
struct Filling {
    std::string_view mark{};
    std::string text{};
};

/// The text with each mark filled in, wherever it stands.
std::string filled(std::string_view text, std::initializer_list<Filling> fillings);

/// The sentence of this id; the catalogue holds it.
std::string_view note_of(std::string_view id, const Progression& progression);

/// Half sets in sets: "4", "4.5".
std::string sets_text(int half_sets);

/// The command line that makes the plan again, with goal and level, and all else that differs from
/// the defaults; shell-quoted.
std::string command_of(const PlanRequest& request, const Catalog& catalog);

/// The same command for the changed request of a repair of its sessions.
std::string plan_command_of(std::string_view session_command, const PlanRequest& request);

} // namespace upperback
