package city.ordinance.examples.assistant;

/** A request that gets an error of the protocol in place of a result. */
final class RpcFailure extends RuntimeException {
    static final int NOT_JSON = -32700;
    static final int NO_REQUEST = -32600;
    static final int NO_METHOD = -32601;
    static final int WRONG_PARAMS = -32602;
    static final int FAULT = -32603;
    static final int NO_RESOURCE = -32002;

    private static final long serialVersionUID = 1L;

    private final int code;

    RpcFailure(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
