package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sellinpost.example/news/flood?id=7&page=2",
                "http://www.SellinPost.example:80/news/flood/?page=2&id=7#more",
                " https://sellinpost.example/news/flood?utm_source=x&id=7&fbclid=A%20b&page=2&UTM_Medium= ",
                "https://reader@sellinpost.example:443/news/flood?&&id=7&page=2"
            })
    void isOneForAllAddressesOfAPage(String url) {
        assertThat(PageAddress.key(url)).contains("sellinpost.example/news/flood?id=7&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "flood",
                "ftp://sellinpost.example/flood",
                "https://sellinpost.example",
                "http://www.sellinpost.example/",
                "https://sellinpost.example/?utm_source=mail#top",
                "https://",
                "https:///flood",
                "javascript:alert(1)"
            })
    void isNoneForWhatIsNoReportsOwn(String url) {
        assertThat(PageAddress.key(url)).isEmpty();
    }

    @Test
    void keepsWhatTellsPagesApart() {
        assertThat(PageAddress.key("https://sellinpost.example/a"))
                .isNotEqualTo(PageAddress.key("https://sellinpost.example/A"));
        assertThat(PageAddress.key("https://x.example/?p=1")).isNotEqualTo(PageAddress.key("https://x.example/?p=2"));
        assertThat(PageAddress.key("https://x.example:8080/a")).isNotEqualTo(PageAddress.key("https://x.example/a"));
        assertThat(PageAddress.key("https://x.example/#!/a")).isNotEqualTo(PageAddress.key("https://x.example/#!/b"));
    }
}
