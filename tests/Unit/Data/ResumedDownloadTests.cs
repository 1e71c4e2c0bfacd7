using NUnit.Framework;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>Downloads that continue what another try left.</summary>
public sealed class ResumedDownloadTests : DownloadFixture
{
    [Test]
    public async Task A_cut_connection_is_continued_where_it_broke()
    {
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.CutInHalf, LocalMirror.Whole);

        await FetchOneAsync(mirror.Address);

        var half = Files.Compressed(Images).Length / 2;
        Assert.That(mirror.Requests, Is.EqualTo(
            new[] { Images.CompressedName, $"{Images.CompressedName} bytes={half}-" }));
        Assert.That(await KeptAsync(), Is.EqualTo(Files.Compressed(Images)));
    }

    [Test]
    public async Task What_an_interruption_left_is_continued_by_the_next_download()
    {
        using var cancel = new CancellationTokenSource();
        await using var slow = await LocalMirror.StartAsync(Files, LocalMirror.StopHalfway);
        var downloader = new Downloader(Options(slow.Address), new Immediate(_ => cancel.Cancel()));
        Assert.That(
            () => downloader.FetchAsync(Cache, Files.Source, [Images], cancel.Token),
            Throws.InstanceOf<OperationCanceledException>());
        await using var good = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchOneAsync(good.Address);

        Assert.That(good.Requests.Single(), Does.Contain("bytes="));
        Assert.That(await KeptAsync(), Is.EqualTo(Files.Compressed(Images)));
    }

    [Test]
    public async Task A_server_without_ranges_sends_all_again()
    {
        Files.Write(PartName, Files.Compressed(Images)[..50]);
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.WithoutRanges);

        await FetchOneAsync(mirror.Address);

        Assert.That(await KeptAsync(), Is.EqualTo(Files.Compressed(Images)));
    }

    [Test]
    public async Task A_part_of_another_file_is_found_out_and_fetched_from_the_start()
    {
        Files.Write(PartName, new byte[50]);
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchOneAsync(mirror.Address);

        Assert.That(mirror.Requests, Is.EqualTo(new[] { $"{Images.CompressedName} bytes=50-", Images.CompressedName }));
        Assert.That(await KeptAsync(), Is.EqualTo(Files.Compressed(Images)));
    }

    [Test]
    public async Task A_part_that_is_whole_needs_only_its_check()
    {
        Files.Write(PartName, Files.Compressed(Images));
        await using var mirror = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchOneAsync(mirror.Address);

        Assert.That(await KeptAsync(), Is.EqualTo(Files.Compressed(Images)));
        Assert.That(mirror.Requests, Has.Count.EqualTo(1));
    }
}
