// Every value of a saved session, one after the other, made false: the judge must see each of them,
// but for a short list of those that are free or that only the search could judge.
#include "auditing/judge.hpp"
#include "embedded/built_in_catalog.hpp"
#include "exchange/json.hpp"
#include "exchange/read_claim.hpp"
#include "exchange/routine_json.hpp"
#include "planning/make_routine.hpp"
#include "planning/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {
namespace {

using Pointer = Json::json_pointer;

struct Free {
    std::string_view place{}; ///< `*` stands for an index
    std::string_view why{};
    std::string_view what{}; ///< this change alone
};

// With all that is in them.
constexpr std::array free_places{
    Free{"/parts/*/exercises/*/name", "a name may be put in other words"},
    Free{"/parts/*/exercises/*/steps", "so may how it is done,"},
    Free{"/parts/*/exercises/*/cue", "what to feel,"},
    Free{"/parts/*/exercises/*/mistakes", "and what to leave;"},
    Free{"/parts/*/exercises/*/easier/text", "here stands a name, or what is judged by its id"},
    Free{"/parts/*/exercises/*/harder/text", "here too"},
    Free{"/notes", "notes may be added; lost ones are tested by themselves"},
    Free{"/narrowed/*/text", "the numbers are judged, not their words"},
    Free{"/next/text", "likewise"},
    Free{"/reproduce/command", "the request is judged, not how it is typed"},
    Free{"/reproduce/version", "of the program that wrote it"},
    Free{"/reproduce/catalog", "another catalogue is a warning"},
};

// What can be told from the request alone has no wrong value as long as the session fits it.
constexpr std::array free_of_a_request{
    Free{"/request/minutes", "as long as the session keeps to them"},
    Free{"/request/moves", "as long as there are so many"},
    Free{"/request/stretches", "likewise"},
    Free{"/request/equipment", "a thing that is not used"},
    Free{"/request/keep", "a wish"},
    Free{"/request/without", "what is not there anyway"},
    Free{"/request/drop", "likewise"},
    Free{"/request/with", "what is there anyway"},
    Free{"/request/sessions", "as long as its sets are few enough for so many"},
    Free{"/request/age", "another one that asks for the same"},
};

constexpr std::array free_changes{
    Free{"/parts/*/exercises/*/beats", "it is said where it was asked for", "null"},
    Free{"/parts/*/exercises/*/dose/rest_seconds", "inside its range, after one set", "more"},
    Free{"/parts/*/exercises/*/dose/rest_seconds", "likewise", "less"},
    Free{"/proof/*/runner_up", "only the search knows, but for what moves say they beat", "null"},
    Free{"/proof/*/unseeded_value", "only the search knows it where there is a seed", "more"},
};

std::string without_indices(const std::string& pointer)
{
    std::string place;
    for (std::size_t at = 0; at < pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        const std::string step = pointer.substr(at, end - at);
        const bool is_index = step.find_first_not_of("0123456789", 1) == std::string::npos;
        place += is_index && step.size() > 1 ? "/*" : step;
        at = end;
    }
    return place;
}

template <class Places>
bool is_free(const std::string& place, std::string_view what, const Places& places)
{
    return std::ranges::any_of(places, [&](const Free& free) {
        return place.starts_with(free.place) && free.what == what &&
               (place.size() == free.place.size() || place[free.place.size()] == '/');
    });
}

/// A false value and what to call it.
struct Other {
    std::string_view what{};
    Json value{};
};

std::vector<Other> others_of_list(const Json& list)
{
    if (list.empty()) {
        return {{"a word", {"x"}}};
    }
    std::vector<Other> others{{"without the last", list}, {"the last twice", list}};
    others[0].value.erase(list.size() - 1);
    others[1].value.push_back(list.back());
    if (list.size() > 1) {
        others.push_back({"without the first", list});
        others.back().value.erase(0);
    }
    if (list.size() > 1 && list[0] != list[1]) {
        others.push_back({"turned round", list});
        std::swap(others.back().value[0], others.back().value[1]);
    }
    return others;
}

// An object has no false value of its own but none at all.
std::vector<Other> others_of(const Json& value)
{
    std::vector<Other> others;
    if (value.is_array()) {
        others = others_of_list(value);
    } else if (value.is_boolean()) {
        others = {{"not", !value.get<bool>()}};
    } else if (value.is_number()) {
        const auto number = value.get<long long>();
        others = {{"more", number + 1}, {"less", number - 1}};
    } else if (value.is_string()) {
        others = {{"longer", value.get<std::string>() + "x"}, {"empty", ""}};
    } else if (value.is_null()) {
        others = {{"a word", "x"}, {"a number", 1}};
    }
    if (!value.is_null()) {
        others.push_back({"null", nullptr});
    }
    return others;
}

void gather(const Json& value, const Pointer& at, std::vector<Pointer>& pointers)
{
    if (!at.empty()) {
        pointers.push_back(at);
    }
    if (!value.is_structured()) {
        return;
    }
    for (const auto& [key, item] : value.items()) {
        gather(item, value.is_array() ? at / std::stoul(key) : at / key, pointers);
    }
}

std::string saved(const Request& request)
{
    const Catalog& catalog = built_in_catalog();
    const Rivals rivals = request.keep.empty() ? Rivals::yes : Rivals::no;
    return routine_json(
        std::get<Routine>(make_routine(request, catalog, rivals)), catalog, "1.0.0"
    );
}

/// What cannot be read is seen too.
bool is_seen(const Json& session)
{
    const auto claim = read_claim("session.json", session.dump());
    return std::holds_alternative<Problem>(claim) ||
           !judge(std::get<Claim>(claim), built_in_catalog()).violations.empty();
}

const std::vector<Request> requests{
    {.goals = {"general"}},
    {.goals = {"relief"}, .equipment = {"band"}, .cautions = {"knee", "neck"}},
    {.goals = {"strength"}, .level = Level::intermediate, .equipment = {"home-gym"}, .minutes = 30},
    {.goals = {"general"}, .level = Level::intermediate, .minutes = 16},
    {.goals = {"muscle", "posture"},
     .level = Level::advanced,
     .equipment = {"gym"},
     .cautions = {"nerve", "upper-back"},
     .with = {"chin-tuck"},
     .without = {"wall-angel"},
     .moves = 4,
     .stretches = 4},
    {.goals = {"endurance"},
     .level = Level::advanced,
     .equipment = {"gym"},
     .cautions = {"high-blood-pressure"},
     .drop = {"band-row"},
     .keep = {"face-pull", "wall-angel"},
     .age = 70},
    {.goals = {"strength"},
     .level = Level::advanced,
     .equipment = {"home-gym"},
     .cautions = {"elbow", "high-blood-pressure"},
     .with = {"farmer-carry"}},
    {.goals = {"posture"}, .cautions = {"pregnancy"}, .bare = true},
    {.goals = {"posture"}, .equipment = {"band"}, .seed = 7},
};

} // namespace

TEST_CASE("verify: no value of a session can be false unseen")
{
    constexpr int alike = 5; // of places that differ in an index alone the first, and every fifth
    int seen = 0;
    int number = 0;
    for (const Request& request : requests) {
        const Json session = Json::parse(saved(request));
        REQUIRE(!is_seen(session));
        std::vector<Pointer> pointers;
        gather(session, Pointer{}, pointers);
        std::set<std::string> places;
        for (const Pointer& at : pointers) {
            const std::string place = without_indices(at.to_string());
            const bool is_first = places.insert(place).second;
            if (is_free(place, "", free_places) || (!is_first && ++number % (alike * EVERY) != 0)) {
                continue;
            }
            for (const Other& other : others_of(session.at(at))) {
                Json changed = session;
                changed.at(at) = other.value;
                if (is_free(place, "", free_of_a_request) ||
                    is_free(place, other.what, free_changes)) {
                    is_seen(changed);
                    continue;
                }
                CAPTURE(command_of(request, built_in_catalog()));
                CHECK_MESSAGE(is_seen(changed), at.to_string() << ": " << other.what);
                ++seen;
            }
        }
    }
    CHECK(seen > 2000);
}

} // namespace upperback
