// The names that rows of the catalogue have for readers.
#pragma once

#include "model/vocabulary.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// The row with this id, or null.
template <class Row>
const Row* row_of(std::span<const Row> rows, std::string_view id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

/// The name of the row with this id; the id itself where there is no such row.
template <class Row>
std::string_view name_of(std::span<const Row> rows, std::string_view id)
{
    const Row* row = row_of(rows, id);
    return row == nullptr ? id : row->name;
}

/// The names of rows, in the order of the ids, as "a, b and c".
template <class Row>
std::string names_of(std::span<const Row> rows, std::span<const std::string_view> ids)
{
    std::vector<std::string_view> names;
    for (const std::string_view id : ids) {
        names.push_back(name_of(rows, id));
    }
    return listed(names);
}

/// A thing with its article: "a band", "an incline bench"; plurals ("dumbbells") have none.
std::string with_article(std::string_view name);

/// "Warm up", "Strengthen", "Stretch".
std::string_view part_name(Part part);

/// "1 set", "2 sets".
std::string counted(int count, std::string_view one);

} // namespace upperback
