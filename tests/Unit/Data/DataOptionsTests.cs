using CsCheck;
using NUnit.Framework;
using Supermask.Common;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Session;

namespace Supermask.Unit.Data;

public sealed class DataOptionsTests
{
    [Test]
    public void The_option_wins_over_the_variable()
    {
        var options = DataOptions.From("here", Variables((DataOptions.FolderVariable, "there")));

        Assert.That((options.Folder, options.FolderNamedBy), Is.EqualTo(("here", "--data")));
    }

    [Test]
    public void The_variable_names_the_folder_when_the_option_does_not()
    {
        var options = DataOptions.From(null, Variables((DataOptions.FolderVariable, "there")));

        Assert.That((options.Folder, options.FolderNamedBy), Is.EqualTo(("there", "SUPERMASK_DATA")));
    }

    [Test]
    public void An_empty_variable_names_nothing() =>
        Assert.That(DataOptions.From(null, Variables((DataOptions.FolderVariable, ""))).Folder, Is.Null);

    [TestCase("1", true)]
    [TestCase("true", true)]
    [TestCase("True", true)]
    [TestCase("yes", true)]
    [TestCase(" YES ", true)]
    [TestCase("on", true)]
    [TestCase("y", true)]
    [TestCase("0", false)]
    [TestCase("false", false)]
    [TestCase("No", false)]
    [TestCase("off", false)]
    [TestCase("", false)]
    [TestCase(" ", false)]
    [TestCase(null, false)]
    public void Offline_is_what_says_yes(string? value, bool expected)
    {
        var options = DataOptions.From(null, Variables((DataOptions.OfflineVariable, value)));

        Assert.That(options.Offline, Is.EqualTo(expected));
    }

    [TestCase("maybe")]
    [TestCase("2")]
    [TestCase("-")]
    public void Offline_that_says_neither_yes_nor_no_is_refused(string value)
    {
        var error = Assert.Throws<DataFileException>(() => DataOptions.From(null, Variables((DataOptions.OfflineVariable, value))))!;

        Assert.That(error.What, Is.EqualTo($"SUPERMASK_OFFLINE is '{value}', which is neither yes nor no"));
        Assert.That(error.Remedy, Does.Contain("1, true, yes or on"));
    }

    [Test]
    public void Whatever_the_variables_hold_every_folder_is_a_full_path() =>
        Gen.Select(Gen.String[Gen.Char["/.ab ~$"], 0, 6], Gen.String[Gen.Char["/.ab ~$"], 0, 6]).Sample(
            (cache, other) =>
            {
                var settings = Settings.From(
                    new GivenSettings(),
                    Variables(
                        (UserCache.Variable, cache), ("XDG_CACHE_HOME", other), (Settings.RunsVariable, other), (Settings.ReportsVariable, cache)));
                Assert.That(
                    new[] { settings.Data.CacheFolder!, settings.RunsFolder, settings.ReportsFolder }, Has.All.Matches<string>(Path.IsPathFullyQualified));
            },
            iter: 300);

    [Test]
    public void A_name_of_the_runs_folder_that_is_empty_is_refused() => Assert.That(
        () => Settings.From(new GivenSettings { Runs = " " }, Variables()),
        Throws.InstanceOf<InvalidOptionsException>().With.Message.Contains("--runs"));

    [Test]
    public void The_cache_is_where_its_variable_says() => Assert.That(
        UserCache.Folder(Variables((UserCache.Variable, "cache"))), Is.EqualTo(Path.GetFullPath("cache")));

    [Test]
    [Platform("Linux")]
    public void The_cache_follows_the_xdg_specification()
    {
        var usual = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/.cache/supermask";

        Assert.That(UserCache.Folder(Variables(("XDG_CACHE_HOME", "/elsewhere"))), Is.EqualTo("/elsewhere/supermask"));
        Assert.That(UserCache.Folder(Variables(("XDG_CACHE_HOME", "relative"))), Is.EqualTo(usual));
        Assert.That(UserCache.Folder(Variables()), Is.EqualTo(usual));
    }

    [Test]
    public void The_mirrors_are_asked_over_https() =>
        Assert.That(new DownloadOptions().Mirrors, Has.All.Property(nameof(Uri.Scheme)).EqualTo("https"));

    private static Func<string, string?> Variables(params (string Name, string? Value)[] set) =>
        name => set.FirstOrDefault(variable => variable.Name == name).Value;
}
