using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Data.StandIn;

namespace Supermask.Unit.Data;

public sealed class DataLocatorTests : SampleFilesFixture
{
    [Test]
    public async Task A_named_folder_is_opened()
    {
        var folder = files.WriteAll("named");

        var data = await DataLocator.OpenAsync(Options with { Folder = folder });

        Assert.That(data.IsStandIn, Is.False);
        Assert.That(data.Name, Is.EqualTo("MNIST"));
        Assert.That(data.Origin, Is.EqualTo($"{folder} (--data)"));
        Assert.That(data.Train.Pixels, Is.EqualTo(files.Content(files.Catalog.TrainImages)[16..]));
        Assert.That(data.Train.Labels, Is.EqualTo(files.Content(files.Catalog.TrainLabels)[8..]));
        Assert.That(data.Test.Pixels, Is.EqualTo(files.Content(files.Catalog.TestImages)[16..]));
        Assert.That(data.Test.Labels, Is.EqualTo(files.Content(files.Catalog.TestLabels)[8..]));
    }

    [Test]
    public void A_named_folder_that_is_not_there_is_an_error_though_others_hold_the_data()
    {
        files.WriteAll("work/data/mnist");

        var error = Failure(Options with { Folder = files.Path("nowhere"), FolderNamedBy = "SUPERMASK_DATA" });

        Assert.That(error.What, Does.Contain("does not exist"));
        Assert.That(error.Where, Is.EqualTo($"{files.Path("nowhere")} (SUPERMASK_DATA)"));
        Assert.That(error.Remedy, Does.Contain("leave out SUPERMASK_DATA"));
    }

    [Test]
    public void A_named_folder_that_lacks_a_file_is_an_error_that_names_it()
    {
        var folder = files.WriteAll("named");
        File.Delete(Path.Combine(folder, "t10k-labels-idx1-ubyte"));

        var error = Failure(Options with { Folder = folder });

        Assert.That(error.What, Does.StartWith("1 of the 4 files").And.EndWith("t10k-labels-idx1-ubyte"));
    }

    [Test]
    public void An_empty_name_is_an_error_though_the_working_folder_holds_the_data()
    {
        files.WriteAll("data/mnist");

        Assert.That(Failure(Options with { Folder = "" }).What, Does.Contain("has no name"));
    }

    [TestCase("work/data/mnist")]
    [TestCase("data/mnist")]
    [TestCase("cache/mnist")]
    public async Task A_usual_place_is_opened(string place)
    {
        var folder = files.WriteAll(place);

        var data = await DataLocator.OpenAsync(Options);

        Assert.That(data.IsStandIn, Is.False);
        Assert.That(data.Origin, Does.StartWith(folder));
    }

    [Test]
    public async Task The_working_folder_comes_before_the_repository_and_that_before_the_cache()
    {
        files.WriteAll("cache/mnist");
        var repository = files.WriteAll("data/mnist");
        Assert.That((await DataLocator.OpenAsync(Options)).Origin, Does.StartWith(repository));

        var work = files.WriteAll("work/data/mnist");
        Assert.That((await DataLocator.OpenAsync(Options)).Origin, Does.StartWith(work));
    }

    [Test]
    public void A_damaged_file_in_a_usual_place_is_an_error([Values("data", "cache")] string place)
    {
        files.WriteAll($"{place}/mnist");
        files.Write($"{place}/mnist/{files.Catalog.TestLabels.Name}", [0, 0, 8]);

        var error = Failure(Options);

        Assert.That(error.What, Does.Contain("is cut short"));
        Assert.That(error.Remedy, Does.Contain("./supermask data --download"));
    }

    [Test]
    public void A_part_of_the_files_in_data_mnist_is_an_error()
    {
        files.Write($"data/mnist/{files.Catalog.TestLabels.Name}", files.Content(files.Catalog.TestLabels));

        Assert.That(Failure(Options).What, Does.StartWith("3 of the 4 files"));
    }

    [Test]
    public async Task The_download_fills_the_cache_and_the_next_time_there_is_none()
    {
        await using var mirror = await LocalMirror.StartAsync(files, LocalMirror.Whole);
        var options = Options with { Offline = false, Download = new DownloadOptions { Mirrors = [mirror.Address] } };

        var first = await DataLocator.OpenAsync(options);
        var second = await DataLocator.OpenAsync(options);

        Assert.That(first.Origin, Does.StartWith(files.Path("cache/mnist")));
        Assert.That(second.Checksum, Is.EqualTo(first.Checksum));
        Assert.That(mirror.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task The_download_does_not_exchange_a_damaged_file_in_the_cache_unasked()
    {
        var damaged = files.Write($"cache/mnist/{files.Catalog.TestLabels.Name}", [0, 0, 8]);
        await using var mirror = await LocalMirror.StartAsync(files, LocalMirror.Whole);
        var options = Options with { Offline = false, Download = new DownloadOptions { Mirrors = [mirror.Address] } };

        Assert.That(Failure(options).Where, Is.EqualTo(damaged));

        Assert.That(await DataLocator.DownloadAsync(options), Is.EqualTo(files.Path("cache/mnist")));
        Assert.That((await DataLocator.OpenAsync(options)).IsStandIn, Is.False);
    }

    [Test]
    public async Task Offline_and_without_data_the_stand_in_says_why()
    {
        var data = await DataLocator.OpenAsync(Options);

        Assert.That(data.IsStandIn, Is.True);
        Assert.That(data.Origin, Does.Contain("SUPERMASK_OFFLINE forbids a download"));
        Assert.That(Directory.Exists(files.Path("cache")), Is.False);
    }

    [Test]
    public async Task When_the_download_fails_the_stand_in_says_why()
    {
        await using var mirror = await LocalMirror.StartAsync(files, LocalMirror.NotFound);

        var data = await DataLocator.OpenAsync(
            Options with { Offline = false, Download = new DownloadOptions { Mirrors = [mirror.Address] } });

        Assert.That(data.IsStandIn, Is.True);
        Assert.That(data.Origin, Does.Contain("it answered 404"));
    }

    [Test]
    public async Task The_stand_in_is_drawn_when_it_is_asked_for_though_the_data_is_there()
    {
        files.WriteAll("data/mnist");

        var data = await DataLocator.OpenAsync(Options with { StandInOnly = true });

        Assert.That(data.IsStandIn, Is.True);
        Assert.That(data.Train.Count, Is.EqualTo(60));
    }

    [Test]
    public void A_download_that_is_asked_for_offline_is_an_error()
    {
        var error = Assert.ThrowsAsync<DataFileException>(() => DataLocator.DownloadAsync(Options))!;

        Assert.That(error.Cause, Does.Contain("SUPERMASK_OFFLINE"));
    }

    /// <summary>Offline, in a repository at the root with a working folder <c>work</c> and a cache beside it.</summary>
    private DataOptions Options
    {
        get
        {
            files.Write("Supermask.sln", []);
            return new DataOptions
            {
                WorkingFolder = files.Path("work"),
                CacheFolder = files.Path("cache"),
                Offline = true,
                Source = files.Source,
                StandInSize = new StandInSize(60, 20),
            };
        }
    }

    private static DataFileException Failure(DataOptions options) =>
        Assert.ThrowsAsync<DataFileException>(() => DataLocator.OpenAsync(options))!;
}
