#include "auditing/claimed_routine.hpp"

#include "auditing/claimed_moves.hpp"

#include <algorithm>

namespace upperback {
namespace {

std::vector<std::string_view> views_of(const Said<ClaimedTexts>& said)
{
    using Views = std::vector<std::string_view>;
    return said.value ? Views{said.value->begin(), said.value->end()} : Views{};
}

// What is not said of a request is its default.
Request request_of(ClaimedRoutine& made, const Said<ClaimedRequest>& said)
{
    const ClaimedRequest claimed_default;
    const ClaimedRequest& claimed = said.value ? *said.value : claimed_default;
    Request request{
        .goals = views_of(claimed.goals),
        .level = level_of(made, claimed.level, "/request/level"),
        .equipment = views_of(claimed.equipment),
        .cautions = views_of(claimed.cautions),
        .with = views_of(claimed.with),
        .without = views_of(claimed.without),
        .drop = views_of(claimed.drop),
        .keep = views_of(claimed.keep),
        .again = views_of(claimed.again),
        .stale = views_of(claimed.stale),
        .age = claimed.age.value,
        .minutes = claimed.minutes.value,
        .moves = claimed.moves.value,
        .stretches = claimed.stretches.value,
        .sessions = claimed.sessions.value,
        .bare = claimed.bare.value.value_or(false),
        .seed = claimed.seed.value.value_or(0)};
    if (!claimed.goals.is_there) {
        request.goals = {"general"};
    }
    return request;
}

void take_place(const Claim& claim, ClaimedRoutine& made)
{
    if (!claim.plan.value) {
        return;
    }
    const ClaimedPlace& place = *claim.plan.value;
    const auto kind = word_of<WeekKind>(place.kind);
    made.routine.plan = PlanPlace{
        .week = place.week, .session = place.session, .kind = kind.value_or(WeekKind::build)};
    if (!kind) {
        add_finding(made, "plan", "/plan/kind", "start, build, deload or keep expected");
    }
}

// A part that does not say what it is is what its first known move is for, else what its place is.
Part part_of(const RoutinePart& part, std::size_t index)
{
    for (const Prescription& move : part.exercises) {
        if (move.exercise != nullptr) {
            return move.exercise->part;
        }
    }
    constexpr std::size_t last = 2;
    return static_cast<Part>(std::min(index, last));
}

// The one part of a break is read as a strength part: so it is judged where the two are alike.
void take_name(
    const Claim& claim,
    const ClaimedPart& claimed,
    std::size_t index,
    RoutinePart& part,
    ClaimedRoutine& made
)
{
    const std::string said = claimed.part.value.value_or("");
    const auto name = word_of<Part>(said);
    part.part = claim.pause ? Part::strength : name.value_or(part_of(part, index));
    const bool is_known = claim.pause ? said == "break" : name.has_value();
    if (claimed.part.is_there && !is_known) {
        add_finding(
            made,
            "part",
            claimed.place + "/part",
            claim.pause ? "break expected" : "warmup, strength or stretch expected"
        );
    }
}

void take_parts(const Claim& claim, const Catalog& catalog, ClaimedRoutine& made)
{
    for (std::size_t index = 0; index < claim.parts.size(); ++index) {
        const ClaimedPart& claimed = claim.parts[index];
        RoutinePart part;
        for (const ClaimedExercise& exercise : claimed.exercises) {
            part.exercises.push_back(prescription_of(exercise, catalog, made));
        }
        take_said(made, claimed.seconds, claimed.place + "/seconds", part.seconds);
        take_name(claim, claimed, index, part, made);
        made.routine.parts.push_back(std::move(part));
    }
}

} // namespace

ClaimedRoutine claimed_routine(const Claim& claim, const Catalog& catalog)
{
    ClaimedRoutine made;
    made.routine.request = request_of(made, claim.request);
    take_place(claim, made);
    take_parts(claim, catalog, made);
    take_session(claim, catalog, made);
    return made;
}

Level level_of(ClaimedRoutine& made, const Said<std::string>& said, const std::string& place)
{
    const auto level = word_of<Level>(said.value.value_or("beginner"));
    if (!level) {
        const bool is_asked_for = place.starts_with("/request");
        add_finding(
            made,
            is_asked_for ? "request" : "level",
            place,
            "beginner, intermediate or advanced expected"
        );
    }
    return level.value_or(Level::beginner);
}

void add_finding(ClaimedRoutine& made, std::string_view check, std::string place, std::string text)
{
    made.findings.push_back(
        {.check = std::string{check}, .place = std::move(place), .text = std::move(text)}
    );
}

void take_words(
    ClaimedRoutine& made,
    const Said<ClaimedTexts>& said,
    const std::string& place,
    std::vector<std::string_view>& words
)
{
    if (!said.is_there) {
        made.absent.insert(place);
    }
    words = views_of(said);
}

std::optional<std::string_view>
word_said(ClaimedRoutine& made, const Said<std::string>& said, const std::string& place)
{
    if (!said.is_there) {
        made.absent.insert(place);
    }
    return said.value ? std::optional<std::string_view>{*said.value} : std::nullopt;
}

bool is_within(std::string_view place, const Places& places)
{
    while (!place.empty()) {
        if (places.contains(place)) {
            return true;
        }
        place = place.substr(0, place.find_last_of('/'));
    }
    return false;
}

} // namespace upperback
