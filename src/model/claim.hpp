// What a file says of a session: read, and nothing of it promised. Owned texts and whole numbers;
// each object knows its JSON pointer, and a key's pointer is that of its object, `/` and the key.
// Made by exchange/read_claim, judged by auditing/judge.
#pragma once

#include "model/routine.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace upperback {

/// One key of an object: not there, there without a value (null), or with one.
template <class Value>
struct Said {
    bool is_there = false;
    std::optional<Value> value{};
};

using ClaimedTexts = std::vector<std::string>;

struct ClaimedRequest {
    std::string place{};
    Said<ClaimedTexts> goals{};
    Said<std::string> level{};
    Said<ClaimedTexts> equipment{};
    Said<ClaimedTexts> cautions{};
    Said<int> age{};
    Said<int> minutes{};
    Said<int> moves{};
    Said<int> stretches{};
    Said<ClaimedTexts> with{};
    Said<ClaimedTexts> without{};
    Said<ClaimedTexts> drop{};
    Said<ClaimedTexts> keep{};
    Said<ClaimedTexts> again{};
    Said<ClaimedTexts> stale{};
    Said<int> sessions{};
    Said<bool> bare{};
    Said<std::uint32_t> seed{};
};

/// What to do, and how often: sets, repetitions, hold, carry and rest are none where they are not
/// there; the rest is then not said.
struct ClaimedDose {
    std::string place{};
    Said<int> sets{};
    Said<Range> repetitions{};
    Said<int> hold_seconds{};
    Said<int> carry_seconds{};
    Said<int> rest_seconds{};
    Said<Tempo> tempo{};
    Said<Range> reserve{};
    Said<std::string> load{}; ///< its words
    Said<std::vector<RampSet>> ramp{};
    Said<std::string> mark{};
    Said<ClaimedTexts> sources{};
};

struct ClaimedAdaptation {
    std::string place{};
    std::string caution{};
    Said<std::string> text{};
};

struct ClaimedReason {
    std::string place{};
    std::string rule{};
    Said<std::string> text{};
    Said<int> points{};
};

struct ClaimedForm {
    std::string place{};
    Said<std::string> id{};
    Said<std::string> text{};
};

struct ClaimedMuscles {
    std::string place{};
    Said<ClaimedTexts> primary{};
    Said<ClaimedTexts> secondary{};
};

/// The best set without a move, as against the session's.
struct ClaimedRival {
    std::string place{};
    ClaimedTexts in{};
    ClaimedTexts out{};
    Said<int> points_less{};
};

struct ClaimedExercise {
    std::string place{};
    std::string id{};
    Said<std::string> part{};
    Said<std::string> kind{};
    Said<std::string> area{};
    Said<std::string> pattern{};
    Said<ClaimedTexts> uses{};
    Said<std::string> position{};
    Said<std::string> sides{};
    Said<std::string> measure{};
    ClaimedDose dose{};
    Said<int> ready_seconds{};
    Said<int> seconds{};
    Said<std::vector<ClaimedAdaptation>> adaptations{};
    Said<ClaimedMuscles> muscles{};
    Said<ClaimedForm> easier{};
    Said<ClaimedForm> harder{};
    Said<std::vector<ClaimedReason>> reasons{};
    Said<ClaimedRival> beats{};
};

struct ClaimedPart {
    std::string place{};
    Said<std::string> part{};
    Said<int> seconds{};
    std::vector<ClaimedExercise> exercises{};
};

struct ClaimedSets {
    std::string place{};
    std::string id{};
    Said<std::string> name{};
    int direct_sets = 0;
    int indirect_sets = 0;
};

struct ClaimedCaution {
    std::string place{};
    std::string caution{};
    std::string exercise{};
    Said<std::string> text{};
};

struct ClaimedNarrowing {
    std::string place{};
    std::string exercise{};
    std::string what{};
    Range from{};
    Range to{};
    ClaimedTexts because{};
    std::string text{};
};

struct ClaimedFrequency {
    std::string place{};
    Said<int> min{};
    Said<int> max{};
    Said<int> gap_hours{};
    Said<std::string> words{};
    Said<ClaimedTexts> sources{};
};

/// `when` and `then` of the file, in one.
struct ClaimedNext {
    std::string place{};
    Said<std::string> exercise{};
    Said<int> repetitions{};
    Said<int> sessions{};
    Said<int> pain_at_most{};
    Said<std::string> kind{};
    Said<std::string> to{};
    Said<std::string> text{};
};

struct ClaimedRunnerUp {
    ClaimedTexts ids{};
    int value = 0;
};

struct ClaimedProof {
    std::string place{};
    Said<std::string> part{};
    Said<std::uint64_t> possible{};
    Said<int> value{};
    Said<int> bound{};
    Said<int> bonus{};
    Said<int> unseeded_value{};
    Said<ClaimedRunnerUp> runner_up{};
};

struct ClaimedAdvice {
    std::string place{};
    std::string id{};
    Said<std::string> text{};
    Said<ClaimedTexts> sources{};
};

struct ClaimedSource {
    std::string place{};
    std::string id{};
    Said<std::string> title{};
    Said<std::string> authors{};
    Said<int> year{};
    Said<std::string> where{};
    Said<std::string> mark{};
};

struct ClaimedOrigin {
    std::string place{};
    Said<std::uint32_t> seed{};
    Said<std::string> fingerprint{};
};

struct ClaimedPlace {
    std::string place{};
    int week = 0;
    int session = 0;
    std::string kind{};
};

/// What a break says and a routine does not.
struct ClaimedBreak {
    Said<bool> strength{};
    Said<int> nth{};
    Said<int> times_a_day{};
    Said<int> days_a_week{};
};

struct Claim {
    std::optional<ClaimedBreak> pause{}; ///< there for a break, whose one part is `break`
    Said<ClaimedRequest> request{};
    Said<ClaimedPlace> plan{};
    Said<std::string> level{};
    Said<bool> short_stretches{};
    Said<ClaimedTexts> opening{};
    std::vector<ClaimedPart> parts{};
    Said<int> total_seconds{};
    Said<ClaimedTexts> uses{};
    Said<std::vector<ClaimedSets>> muscles{};
    Said<std::vector<ClaimedCaution>> cautions_applied{};
    Said<std::vector<ClaimedNarrowing>> narrowed{};
    Said<ClaimedTexts> notes{};
    Said<ClaimedFrequency> frequency{};
    Said<ClaimedNext> next{};
    Said<std::vector<ClaimedProof>> proof{};
    Said<std::vector<ClaimedAdvice>> advice{};
    Said<std::vector<ClaimedSource>> sources{};
    Said<ClaimedOrigin> reproduce{};
    ClaimedTexts unknown_keys{}; ///< pointers of keys that no routine has; not judged
};

} // namespace upperback
