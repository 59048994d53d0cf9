package dev.goodword.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Signing in with few rounds, in every test with the whole product: the real ones are
 * slow by design, and the suites sign in thousands of times. {@link PasswordHashingTests}
 * holds the real ones.
 */
@Configuration(proxyBeanMethods = false)
class QuickHashing {

	private static final int ROUNDS = 1000;

	@Bean
	@Primary
	PasswordHashing quickPasswordHashing() {
		return PasswordHashing.weaker(ROUNDS);
	}

}
