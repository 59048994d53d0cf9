package dev.goodword.accounts;

import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address of the product says for whom it is. */
@GoodwordTest
class RouteRulesTests {

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyAddressSaysForWhomItIs() {
		assertThat(handlers()).isNotEmpty()
			.allSatisfy((route, method) -> assertThat(method.getMethodAnnotation(Access.class))
				.as("@Access at %s, which answers %s", method, route)
				.isNotNull());
	}

	@Test
	void staffAddressesNameAPermission() {
		assertThat(rules(Audience.STAFF)).isNotEmpty().allSatisfy((rule) -> assertThat(rule.permission()).isNotEmpty());
	}

	@Test
	void onlyPublicPagesAreShared() {
		assertThat(handlers().values()).extracting((method) -> method.getMethodAnnotation(Access.class))
			.filteredOn(Access::shared)
			.allSatisfy((rule) -> assertThat(rule.value()).isEqualTo(Audience.PUBLIC));
	}

	@Test
	void onlyStaffAddressesNameAPermission() {
		assertThat(handlers().values()).extracting((method) -> method.getMethodAnnotation(Access.class))
			.filteredOn((rule) -> rule.permission().length > 0)
			.allSatisfy((rule) -> assertThat(rule.value()).isEqualTo(Audience.STAFF));
	}

	private List<Access> rules(Audience audience) {
		return handlers().values()
			.stream()
			.map((method) -> method.getMethodAnnotation(Access.class))
			.filter((rule) -> rule != null && rule.value() == audience)
			.toList();
	}

	private Map<RequestMappingInfo, HandlerMethod> handlers() {
		return this.requestMappingHandlerMapping.getHandlerMethods();
	}

}
