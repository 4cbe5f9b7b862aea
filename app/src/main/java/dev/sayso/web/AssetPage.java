package dev.sayso.web;

import io.javalin.http.NotFoundResponse;

/** The files that pages need beside themselves. */
final class AssetPage implements Page {

    @Override
    public String path() {
        return "/assets/{name}";
    }

    @Override
    public void show(Visit visit) {
        Assets.Asset asset =
                Assets.named(visit.part("name")).orElseThrow(() -> new NotFoundResponse("There is no such file."));
        boolean versioned = asset.version().equals(visit.given("v"));
        visit.context()
                .contentType(asset.type() + ";charset=utf-8")
                .header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache")
                .result(asset.text());
    }
}
