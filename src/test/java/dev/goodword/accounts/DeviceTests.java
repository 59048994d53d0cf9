package dev.goodword.accounts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 | CHROME/WINDOWS
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | EDGE/WINDOWS
					Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15 | SAFARI/MACOS
					Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1 | SAFARI/IOS
					Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 CriOS/142.0 Mobile/15E148 Safari/604.1 | CHROME/IOS
					Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | FIREFOX/LINUX
					Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 | CHROME/CHROMEOS
					Mozilla/5.0 (Linux; Android 15; SM-S928B) AppleWebKit/537.36 SamsungBrowser/29.0 Chrome/136.0 Mobile Safari/537.36 | SAMSUNG/ANDROID
					Mozilla/5.0 (Linux; Android 12; HarmonyOS; ABR-AL00) AppleWebKit/537.36 Chrome/114.0 Mobile Safari/537.36 | CHROME/HARMONY
					Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.64 | WECHAT/IOS
					Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 OPR/126.0.0.0 | OPERA/LINUX
					""")
	void knowsTheProgramBehindTheNamesItBorrows(String userAgent, String device) {
		assertThat(Device.of(userAgent).stored()).isEqualTo(device);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "curl/8.5.0", "<script>alert(1)</script>", "chrome on windows" })
	void takesNobodysWordForMoreThanItKnows(@Nullable String userAgent) {
		assertThat(Device.of(userAgent)).isEqualTo(new Device(Device.Browser.OTHER, Device.System.OTHER));
	}

	@Test
	void isReadAsItWasStored() {
		for (Device.Browser browser : Device.Browser.values()) {
			for (Device.System system : Device.System.values()) {
				Device device = new Device(browser, system);
				assertThat(Device.read(device.stored())).isEqualTo(device);
			}
		}
	}

	@Test
	void isUnknownWhereNothingUsableIsStored() {
		Device unknown = new Device(Device.Browser.OTHER, Device.System.OTHER);
		assertThat(Device.read(null)).isEqualTo(unknown);
		assertThat(Device.read(7)).isEqualTo(unknown);
		assertThat(Device.read("CHROME")).isEqualTo(unknown);
		assertThat(Device.read("CHROME/WINDOWS/2")).isEqualTo(unknown);
		assertThat(Device.read("NETSCAPE/WINDOWS")).isEqualTo(new Device(Device.Browser.OTHER, Device.System.WINDOWS));
	}

}
