// The moves of a claim as prescriptions, and what else of a claim is turned into a routine.
#pragma once

#include "auditing/claimed_routine.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// The move with its dose; what it leaves out and what nothing can be made of is noted.
Prescription
prescription_of(const ClaimedExercise& claimed, const Catalog& catalog, ClaimedRoutine& made);

/// All but the request and the parts, which stand in `made` already.
void take_session(const Claim& claim, const Catalog& catalog, ClaimedRoutine& made);

/// The level at the place, a beginner's where it is left out; a word that is none is noted.
Level level_of(ClaimedRoutine& made, const Said<std::string>& said, const std::string& place);

/// What is said of an id that is none, with the nearest that is.
std::string unknown_move(std::string_view id, const Catalog& catalog);

void add_finding(ClaimedRoutine& made, std::string_view check, std::string place, std::string text);

/// The texts as words; noted where they are left out.
void take_words(
    ClaimedRoutine& made,
    const Said<ClaimedTexts>& said,
    const std::string& place,
    std::vector<std::string_view>& words
);

/// The text as a word; nothing where it is null or, which is noted, left out.
std::optional<std::string_view>
word_said(ClaimedRoutine& made, const Said<std::string>& said, const std::string& place);

/// A value that is left out is noted; null leaves the target as it is.
template <class Value, class Target>
void take_said(
    ClaimedRoutine& made, const Said<Value>& said, const std::string& place, Target& target
)
{
    if (!said.is_there) {
        made.absent.insert(place);
    } else if (said.value) {
        target = *said.value;
    }
}

} // namespace upperback
