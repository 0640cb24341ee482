#include "catalog/ladder.hpp"

#include "catalog/reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace upperback {
namespace {

// The id that a row names as its easier or harder move; empty: none.
std::string_view rung_of(const YamlNode& row, std::string_view side)
{
    const YamlNode* const rung = find_key(row, side);
    if (rung == nullptr || rung->kind == NodeKind::scalar) {
        return rung == nullptr ? std::string_view{} : rung->text;
    }
    const YamlNode* const id = find_key(*rung, "id");
    return id == nullptr ? std::string_view{} : id->text;
}

YamlNode& made_child(YamlNode& map, std::string_view key)
{
    const auto found = std::ranges::find(map.children, key, &YamlNode::key);
    if (found != map.children.end()) {
        return *found;
    }
    map.children.push_back({.place = map.place, .key = std::string{key}, .key_place = map.key_place}
    );
    return map.children.back();
}

// Names another rung; the text that is said where it is not open stays. What has the form of no
// rung is left for the reader to refuse.
void set_rung(YamlNode& row, std::string_view side, std::string_view id)
{
    YamlNode& rung = made_child(row, side);
    const bool says_nothing = rung.kind == NodeKind::map && rung.children.empty();
    if (rung.kind == NodeKind::list || says_nothing) {
        return;
    }
    if (rung.kind == NodeKind::map) {
        YamlNode& named = made_child(rung, "id");
        named.kind = NodeKind::scalar;
        named.text = id;
    } else {
        rung.kind = NodeKind::scalar;
        rung.text = id;
    }
}

// What stood at the removed rung's side takes its place, the end of a ladder included.
void take_over(
    Rows& exercises, const YamlNode& removed, std::string_view side, std::string_view opposite
)
{
    const auto neighbor = exercises.find(rung_of(removed, opposite));
    if (neighbor == exercises.end() || rung_of(neighbor->second.node, side) != removed.key) {
        return;
    }
    YamlNode& row = neighbor->second.node;
    if (const YamlNode* const beyond = find_key(removed, side)) {
        const YamlNode copy = *beyond;
        made_child(row, side) = copy;
    } else {
        std::erase_if(row.children, [&](const YamlNode& child) { return child.key == side; });
    }
}

std::string
taken_message(std::string_view neighbor, std::string_view claimer, std::string_view there)
{
    return claimer.empty()
               ? fmt::format(
                     "\"{}\" has \"{}\" on that side; name neighbors that stand next to "
                     "each other",
                     neighbor,
                     there
                 )
               : fmt::format(
                     "\"{}\" takes the same place next to \"{}\"; let one of them name the "
                     "other",
                     claimer,
                     neighbor
                 );
}

} // namespace

bool same_rungs(const YamlNode& one, const YamlNode& other)
{
    return rung_of(one, "easier") == rung_of(other, "easier") &&
           rung_of(one, "harder") == rung_of(other, "harder");
}

void Ladder::close_over(std::string_view id)
{
    const auto found = exercises_->find(id);
    if (found == exercises_->end()) {
        return;
    }
    const YamlNode removed = found->second.node;
    take_over(*exercises_, removed, "harder", "easier");
    take_over(*exercises_, removed, "easier", "harder");
}

void Ladder::insert(std::span<const std::string> ids)
{
    for (const std::string& id : ids) {
        insert_at(id, "easier", "harder");
        insert_at(id, "harder", "easier");
    }
}

// The last rung in a direction, as far as neighbors name each other.
std::string
Ladder::end_of(std::string_view id, std::string_view onward, std::string_view back) const
{
    std::set<std::string, std::less<>> passed;
    std::string at{id};
    while (passed.insert(at).second) {
        const auto next = exercises_->find(rung_of(exercises_->find(at)->second.node, onward));
        if (next == exercises_->end() || rung_of(next->second.node, back) != at) {
            break;
        }
        at = next->first;
    }
    return at;
}

// `side` is where the neighbor lies that the new rung names: with "easier" the rung goes above it.
void Ladder::insert_at(const std::string& id, std::string_view side, std::string_view opposite)
{
    YamlNode& row = exercises_->find(id)->second.node;
    const auto neighbor = exercises_->find(rung_of(row, side));
    if (neighbor == exercises_->end() || rung_of(neighbor->second.node, opposite) == id) {
        return;
    }
    const auto [claim, first] = claims_.try_emplace({neighbor->first, std::string{side}}, id);
    const std::string beyond{rung_of(neighbor->second.node, opposite)};
    const std::string last = end_of(id, opposite, side);
    YamlNode& last_row = exercises_->find(last)->second.node;
    const std::string_view named = rung_of(last_row, opposite);
    if (!first || (!beyond.empty() && !named.empty() && named != beyond)) {
        report(
            *problems_,
            row.key_place,
            id,
            taken_message(neighbor->first, first ? "" : claim->second, beyond)
        );
        return;
    }
    set_rung(neighbor->second.node, opposite, id);
    const auto next = exercises_->find(beyond);
    if (next != exercises_->end() && next->first != last) {
        set_rung(last_row, opposite, beyond);
        set_rung(next->second.node, side, last);
    }
}

} // namespace upperback
