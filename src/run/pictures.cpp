#include "run/pictures.hpp"

#include "figures/check_figure.hpp"
#include "figures/draw_figure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <variant>

namespace upperback {
namespace {

namespace fs = std::filesystem;

// Bytes of a path as an address: all but letters, digits and what no Markdown takes for a mark.
std::string percent_encoded(std::string_view path)
{
    constexpr std::string_view plain = "-._~/";
    std::string result;
    for (const char letter : path) {
        const bool is_plain =
            (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
            (letter >= '0' && letter <= '9') || plain.find(letter) != std::string_view::npos;
        result += is_plain ? std::string{letter}
                           : fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
    return result;
}

std::string_view picture_id(const Block& block)
{
    if (const auto* brief = std::get_if<BriefMove>(&block)) {
        return brief->picture.empty() ? std::string_view{} : brief->id;
    }
    if (const auto* full = std::get_if<FullMove>(&block)) {
        return full->picture.empty() ? std::string_view{} : full->id;
    }
    return {};
}

} // namespace

std::vector<Problem> picture_problems(const Loaded& loaded, Pictures which)
{
    std::vector<Problem> problems;
    for (const PlacedFigure& figure : loaded.figures) {
        if (which == Pictures::all || figure.is_of_overlay) {
            for (const std::string& finding :
                 check_figure(loaded.catalog.exercises[figure.exercise])) {
                problems.push_back(figure.place);
                problems.back().message = "figure: " + finding;
            }
        }
    }
    return problems;
}

std::vector<Problem> leave_out_faulty_pictures(LoadedCatalog& loaded)
{
    if (!loaded.merged) {
        return {};
    }
    std::vector<Problem> problems = picture_problems(*loaded.merged, Pictures::of_overlays);
    if (!problems.empty()) {
        const auto exercises = loaded.merged->catalog.exercises;
        loaded.exercises.assign(exercises.begin(), exercises.end());
        for (const Problem& problem : problems) {
            std::ranges::find(loaded.exercises, problem.entry, &Exercise::id)->figure = nullptr;
        }
        loaded.merged->catalog.exercises = loaded.exercises;
    }
    const auto& unread = loaded.merged->figure_problems;
    problems.insert(problems.begin(), unread.begin(), unread.end());
    return problems;
}

std::string picture_address(const Options& options)
{
    if (options.figures.empty()) {
        return {};
    }
    const bool is_file = !options.output.empty() && options.output != "-";
    const fs::path sheet = is_file ? fs::path{options.output}.parent_path() : fs::path{};
    const fs::path from = (fs::current_path() / sheet).lexically_normal();
    const fs::path folder = (fs::current_path() / options.figures).lexically_normal();
    const std::string address = percent_encoded(folder.lexically_proximate(from).generic_string());
    return address.ends_with('/') ? address : address + "/";
}

std::vector<OutputFile> pictures_of(const Document& document, const Context& context)
{
    std::vector<OutputFile> files;
    for (const Block& block : document) {
        const std::string_view id = picture_id(block);
        const std::string name =
            (fs::path{context.options.figures} / fmt::format("{}.svg", id)).string();
        if (id.empty() || std::ranges::find(files, name, &OutputFile::name) != files.end()) {
            continue;
        }
        const auto& exercises = context.catalog.exercises;
        files.push_back(
            {.name = name, .text = draw_figure(*std::ranges::find(exercises, id, &Exercise::id))}
        );
    }
    return files;
}

} // namespace upperback
