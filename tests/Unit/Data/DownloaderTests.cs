using NUnit.Framework;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>Downloads from a server that works.</summary>
public sealed class DownloaderTests : DownloadFixture
{
    [Test]
    public async Task Four_files_arrive_whole_and_nothing_else_stays()
    {
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchAsync(mirror.Address);

        Assert.That(() => Cache.Load(Files.Source), Throws.Nothing);
        Assert.That(FilesInCache(), Is.EquivalentTo(
            Files.Catalog.Files.Select(file => file.CompressedName).Append("download.lock")));
    }

    [Test]
    public async Task A_file_that_is_there_is_not_fetched_again()
    {
        Files.Write($"mnist/{Images.Name}", Files.Content(Images));
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchAsync(mirror.Address);

        Assert.That(mirror.Requests, Has.Count.EqualTo(3).And.None.Contains(Images.Name));
    }

    [Test]
    public async Task Where_nothing_is_missing_nothing_is_written_and_nobody_asked()
    {
        Files.WriteAll("mnist");
        var before = FilesInCache().ToArray();
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.NotFound);

        await FetchAsync(mirror.Address);

        Assert.That(FilesInCache(), Is.EquivalentTo(before));
        Assert.That(mirror.Requests, Is.Empty);
    }

    [Test]
    public async Task A_damaged_file_is_exchanged()
    {
        Files.Write($"mnist/{Images.Name}", Files.Content(Images)[..100]);
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchAsync(mirror.Address);

        Assert.That(() => Cache.Load(Files.Source), Throws.Nothing);
    }

    [Test]
    public async Task Progress_ends_at_the_whole_length()
    {
        var steps = new List<DownloadProgress>();
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.CutInHalf, LocalMirror.Whole);

        await new Downloader(Options(mirror.Address), new Immediate(steps.Add)).FetchAsync(Cache, Files.Source, [Images]);

        var length = Files.Compressed(Images).Length;
        Assert.That(steps[^1], Is.EqualTo(new DownloadProgress(Images.Name, length, length, mirror.Address)));
        Assert.That(steps.Select(step => step.Received), Is.Ordered.Ascending);
    }

    [Test]
    public async Task Two_downloads_at_once_fetch_each_file_once()
    {
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await Task.WhenAll(FetchAsync(mirror.Address), FetchAsync(mirror.Address));

        Assert.That(mirror.Requests, Has.Count.EqualTo(4));
    }
}
