// Catalogues for tests: folders of files, and single files laid over a small catalogue.
#pragma once

#include "catalog/load_catalog.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

inline std::string text_of_file(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

inline SourceFolder folder_of(const std::filesystem::path& directory, std::string_view name)
{
    SourceFolder folder{.name = std::string{name}};
    for (const auto& entry : std::filesystem::recursive_directory_iterator{directory}) {
        if (entry.is_regular_file()) {
            folder.files.push_back(
                {.name = entry.path().lexically_relative(directory).generic_string(),
                 .text = text_of_file(entry.path())}
            );
        }
    }
    return folder;
}

/// A whole catalogue of six moves.
inline SourceFolder small_catalog()
{
    return folder_of(DATA_DIR "/small", "small");
}

inline Loaded load_with(std::vector<SourceFolder> overlays)
{
    std::vector<SourceFolder> folders{small_catalog()};
    folders.insert(folders.end(), overlays.begin(), overlays.end());
    return load_catalog(folders);
}

/// The small catalogue with one file of one overlay.
inline Loaded load_with(std::string_view file, std::string_view text)
{
    return load_with(
        {{.name = "overlay", .files = {{.name = std::string{file}, .text = std::string{text}}}}}
    );
}

inline std::vector<std::string> lines_of(const std::vector<Problem>& problems)
{
    std::vector<std::string> lines;
    for (const Problem& problem : problems) {
        lines.push_back(text_of(problem));
    }
    return lines;
}

inline const Exercise* exercise_of(const Catalog& catalog, std::string_view id)
{
    for (const Exercise& exercise : catalog.exercises) {
        if (exercise.id == id) {
            return &exercise;
        }
    }
    return nullptr;
}

} // namespace upperback
