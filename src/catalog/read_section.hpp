// What the readers of numbers share: sections, rows that have to be there, and the limits of doses.
#pragma once

#include "catalog/overlay.hpp"
#include "catalog/row_reader.hpp"
#include "model/doses.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

inline constexpr Range set_limits{1, 10};
inline constexpr Range repetition_limits{1, 50};
inline constexpr Range second_limits{0, 600};
inline constexpr Range reserve_limits{1, 6};
inline constexpr Range percent_limits{1, 100};

struct RowOf {
    std::string_view id{}; ///< below its section
    const Row* row = nullptr;
};

inline std::vector<RowOf> rows_of(const Rows& rows, std::string_view section)
{
    std::vector<RowOf> result;
    const std::string prefix = fmt::format("{}/", section);
    for (const auto& [id, row] : rows) {
        if (id.starts_with(prefix)) {
            result.push_back({.id = std::string_view{id}.substr(prefix.size()), .row = &row});
        }
    }
    return result;
}

inline std::string_view kept_key(std::string_view id, const Row& row, Reading& reading)
{
    const std::string_view kept = reading.store.keep(id);
    reading.places.put(kept, row.node.key_place);
    return kept;
}

/// Every row of a section by one function; the row's id is the path below the section.
template <class Value, class Read>
std::span<const Value>
read_section(const Rows& rows, std::string_view section, Reading& reading, Read read)
{
    std::vector<Value> values;
    for (const RowOf& found : rows_of(rows, section)) {
        RowReader reader{found.row->node, fmt::format("{}/{}", section, found.id), reading};
        values.push_back(read(reader, kept_key(found.id, *found.row, reading)));
        reader.finish();
    }
    if (values.empty()) {
        report(reading.problems, missing_in("doses.yaml", reading), section, "no rows; add them");
    }
    return reading.store.keep(values);
}

/// One row of `file` that has to be there.
template <class Read>
void read_needed(
    const Rows& rows, std::string_view file, std::string_view id, Reading& reading, Read read
)
{
    const auto found = rows.find(id);
    if (found == rows.end()) {
        report(reading.problems, missing_in(file, reading), id, "no such row; add it");
        return;
    }
    RowReader reader{found->second.node, std::string{id}, reading};
    read(reader);
    reader.finish();
}

/// One row of doses.yaml that has to be there.
template <class Read>
void read_one(const Rows& rows, std::string_view id, Reading& reading, Read read)
{
    read_needed(rows, "doses.yaml", id, reading, read);
}

/// Every row that is none of these is a Problem.
inline void
refuse_other_rows(const Rows& rows, std::span<const std::string_view> known, Reading& reading)
{
    for (const auto& [id, row] : rows) {
        if (std::ranges::find(known, id) == known.end()) {
            report(reading.problems, row.node.key_place, id, unknown_word("row", id, known));
        }
    }
}

inline Mark read_mark(RowReader& row)
{
    return row.closed<Mark>("mark").value_or(Mark::ours);
}

/// Numbers that come with a source and a mark of which the program makes no use.
inline void read_origin(RowReader& row)
{
    row.words("sources");
    read_mark(row);
}

/// Fills what a session is made of beside its doses: ramp, time, counts, limits, frequencies, load.
void read_session_numbers(const Rows& rows, Reading& reading, Doses& doses);

} // namespace upperback
