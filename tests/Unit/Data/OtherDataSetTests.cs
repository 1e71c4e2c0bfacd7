using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

public sealed class OtherDataSetTests : SampleFilesFixture
{
    [Test]
    public void Names_files_and_mirrors_are_told_apart()
    {
        var all = DataSources.All;
        Assert.That(all.Select(source => source.Name), Is.Unique);
        Assert.That(all.SelectMany(source => source.Catalog.Files).Select(file => file.Sha256), Is.Unique.And.All.Match("^[0-9a-f]{64}$"));
        Assert.That(all.SelectMany(source => source.Mirrors), Is.Unique);
        Assert.That(all.Select(source => DataSources.Named(source.Name)), Is.EqualTo(all));
    }

    [Test]
    public async Task A_set_that_a_package_installed_is_found_there()
    {
        var installed = files.WriteAll("usr/share");
        files.WriteAll("data/mnist");

        var data = await DataLocator.OpenAsync(Clothes(installed));

        Assert.That(data.Origin, Is.EqualTo($"{installed} (installed)"));
        Assert.That((data.Name, data.IsStandIn), Is.EqualTo(("Fashion-MNIST", false)));
    }

    [Test]
    public async Task What_lies_in_the_folder_of_its_name_comes_before_what_is_installed()
    {
        files.WriteAll("usr/share");
        var own = files.WriteAll("data/fashion-mnist");

        var data = await DataLocator.OpenAsync(Clothes(files.Path("usr/share")));

        Assert.That(data.Origin, Does.StartWith(own));
    }

    [Test]
    public async Task It_is_downloaded_from_its_own_mirror_into_a_folder_of_its_own()
    {
        await using var mirror = await LocalMirror.StartAsync(files, LocalMirror.Whole);
        var options = Clothes(files.Path("nowhere"));

        var data = await DataLocator.OpenAsync(options with { Offline = false, Download = DownloadFixture.Options(mirror.Address) });

        Assert.That(data.Origin, Does.StartWith(files.Path("cache/fashion-mnist")));
    }

    [Test]
    public void No_drawn_digits_take_its_place()
    {
        var error = Assert.ThrowsAsync<DataFileException>(() => DataLocator.OpenAsync(Clothes(files.Path("nowhere"))))!;

        Assert.That(error.What, Is.EqualTo("Fashion-MNIST is not at hand"));
        Assert.That(error.Remedy, Does.Contain("dataset-fashion-mnist").And.Contains("./supermask data --dataset fashion-mnist --download"));
    }

    [Test]
    public void The_folder_that_is_named_for_one_set_is_none_of_another()
    {
        var options = new DataOptions { Folder = "here", OwnName = "letters" }.For(DataSources.FashionMnist);
        Assert.That((options.Folder, options.OwnName), Is.EqualTo(((string?)null, (string?)null)));
        Assert.That(options.Download.Mirrors, Is.EqualTo(DataSources.FashionMnist.Mirrors));
    }

    [Test]
    public void The_option_wins_over_the_variable()
    {
        var options = DataOptions.From(null, name => name == DataOptions.DatasetVariable ? "mnist" : null, "fashion-mnist");
        Assert.That(options.Source, Is.EqualTo(DataSources.FashionMnist));
    }

    [TestCase("letters", null, "There is no data set 'letters'")]
    [TestCase("Fashion MNIST", "here", "'Fashion MNIST' can name no data set")]
    [TestCase("", "here", "'' can name no data set")]
    [TestCase("../letters", "here", "'../letters' can name no data set")]
    public void A_name_that_can_be_none_is_refused_before_anything_is_read(string name, string? folder, string what)
    {
        var error = Assert.Throws<DataFileException>(() => DataOptions.From(folder, _ => null, name))!;
        Assert.That(error.What, Is.EqualTo(what));
        Assert.That(error.Remedy, Does.Contain("mnist and fashion-mnist"));
    }

    /// <summary>Fashion-MNIST with small files, in a repository of the temporary folder, offline.</summary>
    private DataOptions Clothes(string installed)
    {
        files.Write("Supermask.sln", []);
        return new DataOptions
        {
            WorkingFolder = files.Root,
            CacheFolder = files.Path("cache"),
            Offline = true,
            Source = DataSources.FashionMnist with { Catalog = files.Catalog, InstalledIn = [installed] },
        };
    }
}
