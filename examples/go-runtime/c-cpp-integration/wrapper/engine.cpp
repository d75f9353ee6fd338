// A C++ class behind a C interface; exceptions end in the wrapper.
#include <cstdlib>
#include <new>
#include <stdexcept>
#include <string>

class Engine {
public:
	explicit Engine(int factor) : factor_(factor) {}
	int run(int x) {
		if (x < 0) throw std::runtime_error("negative");
		return factor_ * x;
	}
private:
	int factor_;
};

extern "C" {
void *engine_new(int factor) { return new (std::nothrow) Engine(factor); }
int engine_run(void *e, int x, int *out) {
	try {
		*out = static_cast<Engine *>(e)->run(x);
		return 0;
	} catch (...) {
		return -1;
	}
}
void engine_free(void *e) { delete static_cast<Engine *>(e); }
}
