#include "catalog/load_catalog.hpp"

#include "catalog/check_catalog.hpp"
#include "catalog/check_rows.hpp"
#include "catalog/fingerprint.hpp"
#include "catalog/overlay.hpp"
#include "catalog/read_doses.hpp"
#include "catalog/read_exercises.hpp"
#include "catalog/read_progression.hpp"
#include "catalog/read_rules.hpp"
#include "catalog/read_vocabulary.hpp"
#include "catalog/reading.hpp"
#include "catalog/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <tuple>
#include <utility>

namespace upperback {
namespace {

void append(std::vector<Problem>& problems, const std::vector<Problem>& more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

// Backups of editors and of other systems are nobody's rows.
bool is_hidden(std::string_view name)
{
    return name.starts_with('.') || name.find("/.") != std::string_view::npos;
}

void refuse_unknown_file(
    const SourceFolder& folder, std::string_view name, std::vector<Problem>& problems
)
{
    if (is_hidden(name) || !(name.ends_with(".yaml") || name.ends_with(".yml"))) {
        return;
    }
    std::vector<std::string> names;
    for (const std::string_view kind : row_kinds()) {
        names.push_back(fmt::format("{}.yaml", kind));
    }
    const std::vector<std::string_view> known{names.begin(), names.end()};
    problems.push_back(
        {.file = path_in(folder.name, name),
         .message = unknown_word("file of a catalogue", name, known)}
    );
}

bool has_all_files(
    const SourceFolder& folder, const MergedRows& merged, std::vector<Problem>& problems
)
{
    bool all = true;
    for (const std::string_view kind : row_kinds()) {
        if (merged.rows(kind).empty()) {
            all = false;
            problems.push_back(
                {.file = path_in(folder.name, fmt::format("{}.yaml", kind)),
                 .message = "no rows, or no such file; add it"}
            );
        }
    }
    return all;
}

std::vector<const SourceFile*> sorted_files(const SourceFolder& folder)
{
    std::vector<const SourceFile*> files;
    for (const SourceFile& file : folder.files) {
        files.push_back(&file);
    }
    std::ranges::sort(files, {}, [](const SourceFile* file) {
        return std::string_view{file->name};
    });
    return files;
}

struct Merged {
    MergedRows rows{};
    // What stands in a file that cannot be read would be reported as missing by all that names it;
    // so the rows are looked at only where all files are there and could be read to their ends.
    bool complete = true;
};

void lay_folder_over(
    Merged& merged,
    const SourceFolder& folder,
    std::size_t number,
    std::deque<std::string>& paths,
    std::vector<Problem>& problems
)
{
    std::vector<RowFile> files;
    for (const SourceFile* const source : sorted_files(folder)) {
        const std::string_view kind =
            is_hidden(source->name) ? std::string_view{} : kind_of_file(source->name);
        if (kind.empty()) {
            refuse_unknown_file(folder, source->name, problems);
            continue;
        }
        YamlFile file =
            read_yaml(paths.emplace_back(path_in(folder.name, source->name)), source->text);
        append(problems, file.problems);
        merged.complete = merged.complete && file.complete;
        files.push_back({.kind = kind, .root = std::move(file.root)});
    }
    lay_over(merged.rows, files, number, problems);
}

/// Reads and merges all folders. `paths` holds the names that places view.
Merged merged_rows(
    std::span<const SourceFolder> folders,
    std::deque<std::string>& paths,
    std::vector<Problem>& problems
)
{
    Merged merged;
    for (std::size_t number = 0; number < folders.size(); ++number) {
        lay_folder_over(merged, folders[number], number, paths, problems);
        if (number == 0 && merged.complete) {
            merged.complete = has_all_files(folders[0], merged.rows, problems);
        }
    }
    return merged;
}

std::vector<std::string_view> removed_exercises(const MergedRows& merged)
{
    std::vector<std::string_view> ids;
    for (const auto& [id, row] : merged.removed_exercises) {
        ids.push_back(id);
    }
    return ids;
}

Catalog read_catalog(const MergedRows& merged, Reading& reading)
{
    Catalog catalog;
    read_vocabulary(merged, reading, catalog);
    catalog.exercises = read_exercises(merged.rows("exercises"), reading);
    catalog.rules = read_rules(merged.rows("rules"), reading);
    catalog.doses = read_doses(merged.rows("doses"), reading);
    catalog.progression = read_progression(merged.rows("progression"), reading);
    catalog.fingerprint = fingerprint_of(merged);
    std::vector<std::string_view> changed;
    for (const std::string& id : merged.changed_rules) {
        changed.push_back(reading.store.keep(std::string_view{id}));
    }
    catalog.changed_rules = reading.store.keep(changed);
    return catalog;
}

void sort_by_place(std::vector<Problem>& problems)
{
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::tuple{std::string_view{problem.file}, problem.line, problem.column};
    });
}

std::vector<Problem> places_of_exercises(const Catalog& catalog, const Places& places)
{
    std::vector<Problem> result;
    for (const Exercise& exercise : catalog.exercises) {
        report(result, places.of(exercise.id), exercise.id, "");
    }
    return result;
}

std::vector<PlacedFigure> placed_figures(const Catalog& catalog, const Rows& rows)
{
    std::vector<PlacedFigure> figures;
    for (std::size_t at = 0; at < catalog.exercises.size(); ++at) {
        const Exercise& exercise = catalog.exercises[at];
        if (exercise.figure == nullptr) {
            continue;
        }
        const Row& row = rows.find(exercise.id)->second;
        std::vector<Problem> place;
        report(place, find_key(row.node, "figure")->place, exercise.id, "");
        figures.push_back({.exercise = at, .is_of_overlay = row.folder > 0, .place = place.front()}
        );
    }
    return figures;
}

} // namespace

Loaded load_catalog(std::span<const SourceFolder> folders)
{
    Reading reading;
    reading.built_in = folders.empty() ? std::string{} : folders.front().name;
    std::deque<std::string> paths;
    const Merged merged = merged_rows(folders, paths, reading.problems);
    Catalog catalog;
    if (merged.complete) {
        catalog = read_catalog(merged.rows, reading);
        append(reading.problems, check_rows(merged.rows, folders.size() > 1));
        append(
            reading.problems, check_catalog(catalog, removed_exercises(merged.rows), reading.places)
        );
    }
    std::vector<std::string_view> overlays;
    for (std::size_t at = 1; at < folders.size(); ++at) {
        overlays.push_back(reading.store.keep(std::string_view{folders[at].name}));
    }
    catalog.overlays = reading.store.keep(overlays);
    sort_by_place(reading.problems);
    sort_by_place(reading.figure_problems);
    Loaded loaded{
        .catalog = catalog,
        .problems = std::move(reading.problems),
        .figure_problems = std::move(reading.figure_problems)};
    if (loaded.problems.empty()) {
        loaded.remarks = remarks_on(catalog, reading.places);
        sort_by_place(loaded.remarks);
        loaded.exercises = places_of_exercises(catalog, reading.places);
        loaded.figures = placed_figures(catalog, merged.rows.rows("exercises"));
    }
    loaded.store = std::move(reading.store);
    return loaded;
}

} // namespace upperback
