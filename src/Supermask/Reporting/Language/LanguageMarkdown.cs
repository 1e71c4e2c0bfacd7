using System.Globalization;
using System.Text;
using Supermask.Measuring;

namespace Supermask.Reporting.Language;

/// <summary>The page of the language as Markdown, for the documents.</summary>
public static class LanguageMarkdown
{
    /// <summary>The page.</summary>
    /// <param name="steps">Every step.</param>
    /// <param name="terms">Everything that steps can name.</param>
    public static string Render(IReadOnlyList<SpokenStep> steps, IReadOnlyList<TermList> terms)
    {
        var page = new StringBuilder("# The language of the features\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{LanguageText.Lede}\n\n");
        page.Append("This page is generated; a test sees that it shows what the code does. The report has the same page.\n");
        page.Append(CultureInfo.InvariantCulture, $"\n## Steps\n\n{LanguageText.Steps}\n");
        foreach (var keyword in steps.GroupBy(step => step.Keyword))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {keyword.Key}\n\n| step | below it | example |\n| --- | --- | --- |\n");
            foreach (var step in keyword)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Code(step.Shape)} | {step.Below} | {Code(step.Example)} |\n");
            }
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## Quantities\n\n{LanguageText.Quantities}\n\n| words | meaning |\n| --- | --- |\n");
        foreach (var (words, meaning) in LanguageText.Suffixes)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Code(words)} | {meaning} |\n");
        }

        foreach (var list in terms.Where(list => !list.AreFacts))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### Of {list.Subject}\n\n| quantity | meaning | unit | traces |\n| --- | --- | --- | --- |\n");
            foreach (var row in TermRow.Of(list))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Names(row)} | {row.Meaning} | {row.Unit} | {row.Traces} |\n");
            }
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## Facts\n\n{LanguageText.Facts}\n");
        foreach (var list in terms.Where(list => list.AreFacts))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### Facts about {list.Subject}\n\n| fact | meaning | traces |\n| --- | --- | --- |\n");
            foreach (var row in TermRow.Of(list))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Names(row)} | {row.Meaning} | {row.Traces} |\n");
            }
        }

        return page.ToString();
    }

    private static string Names(TermRow row) => string.Join(row.Between, row.Shown.Select(Code));

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
