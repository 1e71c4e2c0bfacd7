using System.Reflection;
using System.Text;
using Reqnroll;
using Reqnroll.Bindings;
using Supermask.Reporting.Language;

namespace Supermask.Steps.Language;

/// <summary>A step as its binding has it: the words that it matches, and what its method is given.</summary>
/// <param name="Type">Given, When or Then.</param>
/// <param name="Expression">The regular expression.</param>
/// <param name="Parameters">The parameters of the method.</param>
internal sealed record StepShape(StepDefinitionType Type, string Expression, IReadOnlyList<ParameterInfo> Parameters)
{
    /// <summary>Every step of this assembly, Given before When before Then, then by their words.</summary>
    public static IReadOnlyList<StepShape> All { get; } =
    [
        .. (from type in typeof(StepShape).Assembly.GetTypes()
            where type.IsDefined(typeof(BindingAttribute))
            from method in type.GetMethods()
            from step in method.GetCustomAttributes<StepDefinitionBaseAttribute>()
            from kind in step.Types
            select new StepShape(kind, step.Expression!, method.GetParameters()))
            .OrderBy(step => step.Type).ThenBy(step => step.Words, StringComparer.Ordinal),
    ];

    /// <summary>The words, with the names of parameters for what is filled in, and the first of several words that mean one.</summary>
    public string Words => Read().Words;

    /// <summary>What stands below the step.</summary>
    public string Below => Parameters.Count == Read().Groups ? ""
        : Parameters[^1].ParameterType == typeof(DataTable) ? "a table"
        : "a text";

    /// <summary>The step with an example.</summary>
    public SpokenStep With(string example) => new($"{Type}", Words, Below, example);

    private (string Words, int Groups) Read()
    {
        var pattern = Expression.TrimStart('^').TrimEnd('$').Replace(",?", "", StringComparison.Ordinal);
        var (words, groups) = (new StringBuilder(), 0);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '(')
            {
                at += pattern[at] == '\\' ? 1 : 0;
                words.Append(pattern[at]);
                continue;
            }

            var end = EndOfGroup(pattern, at);
            var isOfWords = pattern[at..].StartsWith("(?:", StringComparison.Ordinal);
            words.Append(isOfWords ? pattern[(at + 3)..end].Split('|')[0] : $"<{InWords(Parameters[groups++].Name!)}>");
            at = end;
        }

        return (words.ToString(), groups);
    }

    // A name such as atLeast, as one would say it.
    private static string InWords(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static int EndOfGroup(string pattern, int begin)
    {
        var depth = 0;
        for (var at = begin; ; at++)
        {
            switch (pattern[at])
            {
                case '\\':
                    at++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return at;
            }
        }
    }
}
