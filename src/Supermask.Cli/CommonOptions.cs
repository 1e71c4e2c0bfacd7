using System.CommandLine;
using Supermask.Data.Sources;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Cli;

/// <summary>The options that commands share, and what they amount to.</summary>
/// <param name="byDefault">The profile where none is named.</param>
internal sealed class CommonOptions(Profile byDefault)
{
    public CommonOptions()
        : this(Profile.Standard)
    {
    }

    private readonly Option<string?> dataset = new("--dataset")
    {
        Description = $"The images: {string.Join(" or ", DataSources.All.Select(source => source.Name))}; or any name, with --data, for four "
            + "files in IDX form of your own, which are then shown as unverified.",
        HelpName = "name",
    };

    private readonly Option<string?> data = new("--data")
    {
        Description = "Folder with the four files of the data set; nothing else is looked at then.",
        HelpName = "folder",
    };

    private readonly Option<string?> profile = new("--profile")
    {
        Description = "How much is run: " + string.Join("; ", Profile.All.Select(each => $"{each.Name}, {each.Purpose}")) + ".",
        HelpName = "name",
    };

    private readonly Option<int?> seeds = new("--seeds")
    {
        Description = "Another number of seeds than the profile's.",
        HelpName = "number",
    };

    private readonly Option<string?> runs = new("--runs")
    {
        Description = "Folder in which runs are kept.",
        HelpName = "folder",
    };

    private readonly Option<int?> workers = new("--workers")
    {
        Description = "Runs trained side by side, each in one thread; by default one a core.",
        HelpName = "number",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { dataset, data, profile, seeds, runs, workers })
        {
            command.Options.Add(option);
        }
    }

    public Settings Settings(ParseResult parsed) => Session.Settings.From(
        new GivenSettings
        {
            Dataset = parsed.GetValue(dataset),
            Data = parsed.GetValue(data),
            Profile = parsed.GetValue(profile),
            ProfileByDefault = byDefault,
            Seeds = parsed.GetValue(seeds),
            Runs = parsed.GetValue(runs),
            Workers = parsed.GetValue(workers),
        },
        Environment.GetEnvironmentVariable);
}
