#include "embedded/built_in_catalog.hpp"
#include "run/catalogs.hpp"
#include "run/folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

Texts file_names(const SourceFolder& folder)
{
    Texts names;
    for (const SourceFile& file : folder.files) {
        names.push_back(file.name);
    }
    return names;
}

const Exercise* find(const Catalog& catalog, std::string_view id)
{
    const auto found = std::ranges::find(catalog.exercises, id, &Exercise::id);
    return found == catalog.exercises.end() ? nullptr : &*found;
}

constexpr std::string_view no_band_row = "band-row:\n  disable: true\n";

constexpr std::string_view hug = R"(my-hug:
  name: My hug
  part: stretch
  area: upper-back
  pattern: upper-back-stretch
  dose: stretch
  measure: hold
  level: beginner
  needs: [floor]
  position: standing
  sides: together
  muscles: {primary: [middle-trapezius-rhomboids, rear-deltoids], secondary: []}
  steps: [Hug yourself., Breathe.]
  cue: the shoulder blades moving apart
  mistakes: [shrugging the shoulders, holding the breath]
  sources: [ours]
)";

} // namespace

TEST_CASE("catalogs: without folders it is the built-in one")
{
    const LoadedCatalog loaded = load_catalogs({});
    CHECK(loaded.problems.empty());
    CHECK(&loaded.catalog() == &built_in_catalog());
}

TEST_CASE("catalogs: a folder is read with the folders below it and in the order of names")
{
    const TemporaryFolder folder;
    folder.put("rules.yaml", "rules");
    folder.put("exercises/rows.yaml", "rows");
    folder.put("exercises/deep/own.yml", "own");
    folder.put("README.md", "no catalogue");
    std::vector<Problem> problems;
    const SourceFolder read = read_folder(folder.path(), problems);
    CHECK(problems.empty());
    CHECK(read.name == folder.path());
    CHECK(file_names(read) == Texts{"exercises/deep/own.yml", "exercises/rows.yaml", "rules.yaml"});
    CHECK(read.files[2].text == "rules");
}

TEST_CASE("catalogs: slashes at the end of a folder do not count")
{
    const TemporaryFolder folder;
    folder.put("rules.yaml", "rules");
    std::vector<Problem> problems;
    CHECK(read_folder(folder.path() + "//", problems).name == folder.path());
}

TEST_CASE("catalogs: a folder by the name of a file is no file")
{
    const TemporaryFolder folder;
    folder.put("own.yaml/rules.yaml", "rules");
    std::vector<Problem> problems;
    CHECK(file_names(read_folder(folder.path(), problems)) == Texts{"own.yaml/rules.yaml"});
    CHECK(problems.empty());
}

TEST_CASE("catalogs: a folder that is not there is a problem")
{
    const std::array folders{std::string{"/no/such/folder"}};
    const LoadedCatalog loaded = load_catalogs(folders);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(
        text_of(loaded.problems[0]) == "/no/such/folder: cannot be read (No such file or "
                                       "directory); name a folder of YAML files"
    );
}

TEST_CASE("catalogs: a folder without YAML files is a problem")
{
    const TemporaryFolder folder;
    folder.put("notes.txt", "nothing");
    const std::array folders{folder.path()};
    const LoadedCatalog loaded = load_catalogs(folders);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(
        text_of(loaded.problems[0]) ==
        folder.path() + ": holds no .yaml file; see man upperback-catalog"
    );
}

TEST_CASE("catalogs: a link to nothing is a problem with its name")
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("nothing", folder / "rules.yaml");
    std::vector<Problem> problems;
    read_folder(folder.path(), problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == folder / "rules.yaml");
    CHECK(
        problems[0].message == "cannot be read; check that it is a regular file that you may read"
    );
}

TEST_CASE("catalogs: an overlay disables a move")
{
    const TemporaryFolder folder;
    folder.put("exercises.yaml", no_band_row);
    const std::array folders{folder.path()};
    const LoadedCatalog loaded = load_catalogs(folders);
    REQUIRE(loaded.problems.empty());
    CHECK(find(loaded.catalog(), "band-row") == nullptr);
    CHECK(find(loaded.catalog(), "seated-band-row") != nullptr);
    CHECK(loaded.catalog().exercises.size() == built_in_catalog().exercises.size() - 1);
    CHECK(loaded.catalog().fingerprint != built_in_catalog().fingerprint);
    REQUIRE(loaded.catalog().overlays.size() == 1);
    CHECK(loaded.catalog().overlays[0] == folder.path());
}

TEST_CASE("catalogs: an overlay adds a move in its place by id")
{
    const TemporaryFolder folder;
    folder.put("exercises.yaml", hug);
    const std::array folders{folder.path()};
    const LoadedCatalog loaded = load_catalogs(folders);
    for (const Problem& problem : loaded.problems) {
        FAIL_CHECK(text_of(problem));
    }
    REQUIRE(loaded.problems.empty());
    const Exercise* move = find(loaded.catalog(), "my-hug");
    REQUIRE(move != nullptr);
    CHECK(move->name == "My hug");
    CHECK(std::ranges::is_sorted(loaded.catalog().exercises, {}, &Exercise::id));
}

TEST_CASE("catalogs: the later folder wins")
{
    const TemporaryFolder first;
    const TemporaryFolder second;
    first.put("exercises.yaml", hug);
    std::string other{hug};
    other.replace(other.find("My hug"), 6, "Our hug");
    second.put("exercises.yaml", other);
    const std::array folders{first.path(), second.path()};
    const LoadedCatalog loaded = load_catalogs(folders);
    REQUIRE(loaded.problems.empty());
    CHECK(find(loaded.catalog(), "my-hug")->name == "Our hug");
    CHECK(loaded.catalog().overlays.size() == 2);
}

TEST_CASE("catalogs: an overlay replaces a rule and says so")
{
    const TemporaryFolder folder;
    folder.put(
        "rules.yaml",
        "band-named:\n"
        "  prefer: {needs: band, points: -5}\n"
        "  because: I like it less.\n"
        "  sources: [ours]\n"
    );
    const std::array folders{folder.path()};
    const LoadedCatalog loaded = load_catalogs(folders);
    REQUIRE(loaded.problems.empty());
    const auto rules = loaded.catalog().rules;
    CHECK(std::ranges::find(rules, "band-named", &Rule::id)->points == -5);
    CHECK(rules.size() == built_in_catalog().rules.size());
    REQUIRE(loaded.catalog().changed_rules.size() == 1);
    CHECK(loaded.catalog().changed_rules[0] == "band-named");
}

TEST_CASE("catalogs: a file whose reading fails is a problem with its name")
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("/proc/self/mem", folder / "rules.yaml");
    std::vector<Problem> problems;
    read_folder(folder.path(), problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == folder / "rules.yaml");
}

TEST_CASE("catalogs: what may never end is not read")
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("/dev/zero", folder / "rules.yaml");
    std::vector<Problem> problems;
    read_folder(folder.path(), problems);
    CHECK(problems.size() == 1);
}

} // namespace upperback
