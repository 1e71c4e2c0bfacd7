using NUnit.Framework;
using Supermask.Data.Sources;

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
    [TestCase("0", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void Offline_is_1_or_true(string? value, bool expected)
    {
        var options = DataOptions.From(null, Variables((DataOptions.OfflineVariable, value)));

        Assert.That(options.Offline, Is.EqualTo(expected));
    }

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
