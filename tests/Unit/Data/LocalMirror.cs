using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Supermask.Unit.Data;

/// <summary>A real HTTP server on this machine that serves a data set, well or badly.</summary>
internal sealed class LocalMirror : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<string> requests = [];

    private LocalMirror(WebApplication server) => this.server = server;

    /// <summary>Answers one request for a file, whose good bytes are given.</summary>
    public delegate Task Answer(HttpContext context, byte[] good);

    /// <summary>The folder from which files are asked.</summary>
    public Uri Address => new(server.Urls.Single() + "/mnist/");

    /// <summary>What was asked for: file name and range, in order.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>Serves the file whole, or the range asked for.</summary>
    public static Answer Whole => (context, good) =>
        Results.Bytes(good, enableRangeProcessing: true).ExecuteAsync(context);

    /// <summary>Announces the whole file, sends half of it and ends the connection.</summary>
    public static Answer CutInHalf => SendHalf;

    /// <summary>Announces the whole file, sends half of it and then nothing more.</summary>
    public static Answer StopHalfway => async (context, good) =>
    {
        await SendHalf(context, good);
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    };

    /// <summary>Takes the request and never answers.</summary>
    public static Answer Silence => (context, _) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Does not have the file.</summary>
    public static Answer NotFound => (context, _) =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };

    /// <summary>Sends a page of its own in place of the file.</summary>
    public static Answer LoginPage => (context, _) => context.Response.WriteAsync("<html>Please log in</html>");

    /// <summary>Sends the whole file whatever range is asked for.</summary>
    public static Answer WithoutRanges => (context, good) => Results.Bytes(good).ExecuteAsync(context);

    /// <summary>Sends without end.</summary>
    public static Answer Endless => async (context, good) =>
    {
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(good);
        }
    };

    /// <summary>Starts a server that gives these answers in turn and the last one from then on.</summary>
    public static async Task<LocalMirror> StartAsync(SampleFiles files, params Answer[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var mirror = new LocalMirror(builder.Build());
        var turn = -1;
        mirror.server.MapGet("/mnist/{name}", (string name, HttpContext context) =>
        {
            mirror.requests.Enqueue($"{name} {context.Request.Headers.Range}".TrimEnd());
            var file = files.Catalog.Files.Single(file => file.CompressedName == name);
            var answer = answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)];
            return answer(context, files.Compressed(file));
        });
        await mirror.server.StartAsync();
        return mirror;
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        await server.DisposeAsync();
    }

    private static async Task SendHalf(HttpContext context, byte[] good)
    {
        context.Response.ContentLength = good.Length;
        await context.Response.Body.WriteAsync(good.AsMemory(0, good.Length / 2));
        await context.Response.Body.FlushAsync();
    }
}
