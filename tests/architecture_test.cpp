// Who may include whom: DESIGN of the layers, held against every #include.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// A folder of src/ (or a file on its top), and the folders that it may include beside itself.
const std::map<std::string, std::set<std::string>> allowed{
    {"main.cpp", {"run"}},
    {"compile_catalog.cpp", {"catalog", "model", "support"}},
    {"run",
     {"cli",
      "catalog",
      "planning",
      "auditing",
      "rendering",
      "exchange",
      "embedded",
      "figures",
      "model",
      "support"}},
    {"cli", {"model", "support"}},
    {"catalog", {"model", "support"}},
    {"planning", {"model", "support"}},
    {"auditing", {"model", "support"}},
    {"rendering", {"figures", "model", "support"}},
    {"figures", {"model", "support"}},
    {"exchange", {"model", "support"}},
    {"embedded", {"model", "support"}},
    {"model", {}},
    {"support", {}},
};

struct Include {
    std::string from{}; ///< path below src/
    std::string path{}; ///< as it is written
    bool quoted = false;
};

std::vector<Include> includes()
{
    std::vector<Include> result;
    const fs::path source = fs::path(TOP_DIR) / "src";
    for (const auto& entry : fs::recursive_directory_iterator(source)) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".hpp") {
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            constexpr std::string_view start = "#include ";
            if (line.starts_with(start) && line.size() > start.size() + 1) {
                const char open = line[start.size()];
                const auto end = line.find_first_of("\">", start.size() + 1);
                result.push_back(
                    {.from = fs::relative(entry.path(), source).generic_string(),
                     .path = line.substr(start.size() + 1, end - start.size() - 1),
                     .quoted = open == '"'}
                );
            }
        }
    }
    return result;
}

std::string folder_of(const std::string& path)
{
    return path.substr(0, path.find('/'));
}

} // namespace

TEST_CASE("architecture: every include follows the table of layers")
{
    int seen = 0;
    for (const Include& include : includes()) {
        if (!include.quoted) {
            continue;
        }
        ++seen;
        CAPTURE(include.from);
        CAPTURE(include.path);
        const std::string from = folder_of(include.from);
        const std::string into = folder_of(include.path);
        REQUIRE(allowed.contains(from));
        CHECK((from == into || allowed.at(from).contains(into)));
    }
    CHECK(seen > 100);
}

TEST_CASE("architecture: each library is seen by one folder")
{
    const std::map<std::string, std::string> homes{
        {"CLI/", "cli/parse_options.cpp"},
        {"yaml-cpp/", "catalog/"},
        {"nlohmann/", "exchange/"},
        {"utf8proc.h", "support/"},
    };
    for (const Include& include : includes()) {
        for (const auto& [library, home] : homes) {
            if (include.path.starts_with(library)) {
                CAPTURE(include.from);
                CAPTURE(include.path);
                CHECK(include.from.starts_with(home));
            }
        }
    }
}

TEST_CASE("architecture: no type name is defined in two headers")
{
    std::map<std::string, std::string> seen;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(TOP_DIR) / "src")) {
        if (entry.path().extension() != ".hpp") {
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            for (const std::string_view start : {"struct ", "class ", "enum class "}) {
                if (line.starts_with(start) && line.find('{') != std::string::npos) {
                    const auto from = start.size();
                    const auto name = line.substr(from, line.find_first_of(" {:", from) - from);
                    CAPTURE(name);
                    CAPTURE(seen[name]);
                    CHECK((seen[name].empty() || name == "Overloaded"));
                    seen[name] = entry.path().string();
                }
            }
        }
    }
    CHECK(seen.size() > 50);
}
