using System.Net;
using System.Net.Sockets;
using NUnit.Framework;
using Supermask.Data;

namespace Supermask.Unit.Data;

/// <summary>Downloads where a server, the network or the folder fails; for servers that stop sending see <see cref="StalledMirrorTests"/>.</summary>
public sealed class FailingMirrorTests : DownloadFixture
{
    [TestCase("NotFound")]
    [TestCase("LoginPage")]
    [TestCase("Endless")]
    public async Task The_next_mirror_helps_when_one(string fails)
    {
        await using var bad = await LocalMirror.StartAsync(Files, Answers[fails]);
        await using var good = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchOneAsync(bad.Address, good.Address);

        Assert.That(bad.Requests, Is.Not.Empty);
        Assert.That(await KeptAsync(), Is.EqualTo(Files.Compressed(Images)));
    }

    [TestCase("NotFound", "it answered 404 Not Found")]
    [TestCase("LoginPage", "is no IDX file of images: it begins with 0x3c68746d")]
    public async Task Without_a_good_mirror_the_message_says_what_each_did(string fails, string expected)
    {
        await using var bad = await LocalMirror.StartAsync(Files, Answers[fails]);

        var error = Assert.ThrowsAsync<DataFileException>(() => FetchOneAsync(bad.Address));

        Assert.That(error.Where, Does.StartWith("127.0.0.1: ").And.Contain(expected));
        Assert.That(error.Remedy, Does.Contain("./supermask data --download"));
        Assert.That(FilesInCache(), Is.EqualTo(new[] { "download.lock" }));
    }

    [Test]
    public void A_refused_connection_is_named()
    {
        var error = Assert.ThrowsAsync<DataFileException>(() => FetchOneAsync(ClosedPort()));

        Assert.That(error.Where, Does.Contain("no connection"));
    }

    [Test]
    public async Task A_mirror_that_gave_nothing_is_asked_only_for_the_first_file()
    {
        await using var bad = await LocalMirror.StartAsync(Files, LocalMirror.NotFound);
        await using var good = await LocalMirror.StartAsync(Files, LocalMirror.Whole);

        await FetchAsync(bad.Address, good.Address);

        Assert.That(bad.Requests, Has.Count.EqualTo(1));
        Assert.That(good.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public void A_cache_that_cannot_be_written_to_is_named()
    {
        Files.Write("mnist", []);

        var error = Assert.ThrowsAsync<DataFileException>(() => FetchOneAsync(ClosedPort()));

        Assert.That(error.What, Is.EqualTo("The downloaded files cannot be kept"));
        Assert.That(error.Remedy, Does.Contain("SUPERMASK_CACHE"));
    }

    private static Dictionary<string, LocalMirror.Answer> Answers => new()
    {
        ["NotFound"] = LocalMirror.NotFound,
        ["LoginPage"] = LocalMirror.LoginPage,
        ["Endless"] = LocalMirror.Endless,
    };

    private static Uri ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}/mnist/");
    }
}
