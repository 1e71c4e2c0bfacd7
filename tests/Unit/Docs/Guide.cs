using System.Text.RegularExpressions;
using Supermask.Session;

namespace Supermask.Unit.Docs;

/// <summary>A guide in <c>docs/guides</c> as steps that can be followed: files to write, lines to add, commands, files that come of it.</summary>
internal sealed partial class Guide
{
    private static readonly string[] Languages = ["csharp", "gherkin", "csv"];

    /// <summary>Reads a guide.</summary>
    /// <param name="name">Its name, such as <c>task-sequence</c>.</param>
    /// <exception cref="FormatException">A block of code does not say where it belongs.</exception>
    public Guide(string name)
    {
        Name = name;
        var section = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", $"{name}.md"));
        foreach (Match block in Block().Matches(section))
        {
            var (before, language, code) = (block.Groups[1].Value.ReplaceLineEndings(" "), block.Groups[2].Value, block.Groups[3].Value);
            if (language == "sh")
            {
                Commands.AddRange(code.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            }
            else if (Languages.Contains(language) && Save().Match(before) is { Success: true } save)
            {
                Files.Add(save.Groups[1].Value, code);
            }
            else if (Languages.Contains(language) && List().Match(before) is { Success: true } list)
            {
                Lines.Add((list.Groups[1].Value, list.Groups[2].Value, code));
            }
            else
            {
                throw new FormatException($"The guide does not say what to do with this block: {code}");
            }
        }

        Results = [.. Result().Matches(section).Select(row => row.Groups[1].Value)];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Texts to save, by file.</summary>
    public Dictionary<string, string> Files { get; } = [];

    /// <summary>Lines to add: the file, what stands in the line above, the line.</summary>
    public List<(string File, string Below, string Line)> Lines { get; } = [];

    /// <summary>Commands in their order.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>The files of the report that the guide promises.</summary>
    public IReadOnlyList<string> Results { get; }

    /// <summary>Writes the files and adds the lines.</summary>
    /// <param name="checkout">The folder of the repository.</param>
    public void WriteInto(string checkout)
    {
        foreach (var (name, text) in Files)
        {
            var path = Path.Combine(checkout, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        foreach (var (name, below, line) in Lines)
        {
            var path = Path.Combine(checkout, name);
            var lines = File.ReadAllLines(path).ToList();
            var above = lines.FindIndex(each => each.Trim() == below);
            if (above < 0)
            {
                throw new FormatException($"{name} has no line '{below}', below which the guide adds another.");
            }

            lines.Insert(above + 1, line.TrimEnd('\n'));
            File.WriteAllLines(path, lines);
        }
    }

    // The last paragraph before a block belongs to it.
    [GeneratedRegex(@"((?:[^\n]+\n)+)\n```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("Save it as\\s+`([^`]+)`:")]
    private static partial Regex Save();

    [GeneratedRegex("List it in `([^`]+)`, below `([^`]+)`:")]
    private static partial Regex List();

    [GeneratedRegex(@"^\| `reports/([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Result();
}
